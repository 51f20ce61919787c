import type { Db } from './db.ts'
import { type Scenario, type ScenarioName, scenarios } from './scenarios.ts'

/** A db in which an address that signs in for the first time finds the scenario's other sessions there. */
export function withOthersAtFirstSignIn(db: Db, name: ScenarioName): Db {
  return {
    ...db,
    signInAll(email, sessions) {
      const { others }: ReturnType<Scenario['sessions']> = scenarios[name].sessions(db.now())
      const signedIn = db.knows(email) ? sessions : [...sessions, ...others]
      return db.signInAll(email, signedIn)
    },
  }
}
