import { createMockCloud, type ScenarioName, scenarios } from 'active-devices/mocks'
import { setupServer } from 'msw/node'

export const names = Object.keys(scenarios) as ScenarioName[]
export const cloud = createMockCloud('lost-reply')
export const server = setupServer(...cloud.handlers)
