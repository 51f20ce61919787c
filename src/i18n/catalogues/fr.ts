import type { Messages } from '../messages.ts'

/** `\u00a0` keeps a sign on the line of its word; it is written out because nobody would see it. */
export const fr = {
  'devices.title': 'Appareils actifs',
  'devices.lead':
    'Tous les endroits où votre compte Ruuvi est connecté. Un même appareil peut avoir plusieurs sessions.',
  'devices.account': 'Compte connecté\u00a0: {email}',
  'devices.loading': 'Chargement de vos sessions…',
  'devices.refresh': 'Actualiser',
  'devices.refreshing': 'Actualisation…',
  'devices.updated': 'Actualisé\u00a0: {time}',
  'devices.stale': 'Impossible d’actualiser. État affiché\u00a0: {time}.',
  'devices.zone': 'Les heures sont indiquées dans votre fuseau horaire ({zone}).',
  'devices.empty': 'Ruuvi Cloud n’a signalé aucune session active.',
  'devices.unreadable': {
    one: '{count} session n’a pas pu être lue. Seul «\u00a0Se déconnecter partout\u00a0» peut y mettre fin.',
    many: '{count} de sessions n’ont pas pu être lues. Seul «\u00a0Se déconnecter partout\u00a0» peut y mettre fin.',
    other:
      '{count} sessions n’ont pas pu être lues. Seul «\u00a0Se déconnecter partout\u00a0» peut y mettre fin.',
  },
  'devices.noCurrent':
    'Ruuvi Cloud n’a pas indiqué laquelle de ces sessions correspond à ce navigateur\u00a0: vérifiez bien avant d’en déconnecter une.',
  'devices.severalCurrent':
    'Ruuvi Cloud a attribué plusieurs de ces sessions à ce navigateur\u00a0: vérifiez bien avant d’en déconnecter une.',
  'answer.sessions': { one: 'session', many: 'de sessions', other: 'sessions' },
  'answer.inUse': 'en cours d’utilisation',
  'answer.unused': {
    one: 'sans activité depuis {count} jour',
    many: 'sans activité depuis {count} de jours',
    other: 'sans activité depuis {count} jours',
  },
  'status.check': 'Toutes ces sessions sont-elles les vôtres\u00a0? Un appareil peut en avoir plusieurs.',
  'status.newest': 'La plus récente\u00a0: {when}.',
  'status.newestHere': 'La plus récente est celle de cet appareil.',
  'status.noneNew': 'Aucune de ces sessions n’est nouvelle depuis votre dernière visite, le {date}.',
  'status.new': {
    one: '{count} session est nouvelle depuis votre dernière visite, le {date}.',
    many: '{count} de sessions sont nouvelles depuis votre dernière visite, le {date}.',
    other: '{count} sessions sont nouvelles depuis votre dernière visite, le {date}.',
  },
  'status.refreshed': 'Actualisé\u00a0: {time}.',
  'status.unchanged': 'Rien n’a changé.',
  'status.used': {
    one: '{count} session a été utilisée entre-temps.',
    many: '{count} de sessions ont été utilisées entre-temps.',
    other: '{count} sessions ont été utilisées entre-temps.',
  },
  'status.ended': {
    one: '{count} session a pris fin.',
    many: '{count} de sessions ont pris fin.',
    other: '{count} sessions ont pris fin.',
  },

  'current.title': 'Cet appareil',
  'others.title': 'Autres sessions ({count})',
  'others.none': 'Vous n’êtes connecté nulle part ailleurs.',
  'others.signOutAll': 'Déconnecter toutes les autres',
  'others.dialogTitle': {
    one: 'Déconnecter {count} autre session\u00a0?',
    many: 'Déconnecter {count} d’autres sessions\u00a0?',
    other: 'Déconnecter {count} autres sessions\u00a0?',
  },

  'unused.hint': {
    one: 'Sessions inutilisées depuis au moins {count} jour\u00a0: {sessions}',
    many: 'Sessions inutilisées depuis au moins {count} de jours\u00a0: {sessions}',
    other: 'Sessions inutilisées depuis au moins {count} jours\u00a0: {sessions}',
  },
  'unused.open': 'Déconnecter les inutilisées ({count})',
  'unused.dialogTitle': {
    one: 'Déconnecter {count} session inutilisée\u00a0?',
    many: 'Déconnecter {count} de sessions inutilisées\u00a0?',
    other: 'Déconnecter {count} sessions inutilisées\u00a0?',
  },
  'unused.which': 'Dernier accès le {date} ou avant.',

  'many.effect':
    'Vous restez connecté ici. Il faudra vous reconnecter dans les applications et navigateurs déconnectés. Les capteurs continuent d’envoyer des données.',
  'many.confirm': {
    one: 'Déconnecter {count} session',
    many: 'Déconnecter {count} de sessions',
    other: 'Déconnecter {count} sessions',
  },
  'many.progress': '{done} sur {count}',
  'many.waiting': 'Ruuvi Cloud nous a demandé de ralentir. Reprise dans un instant…',
  'many.pausing': 'Plusieurs demandes ont échoué à la suite. Reprise dans un instant…',
  'many.stop': 'Arrêter',
  'many.stopping': 'Arrêt en cours…',
  'many.failed': {
    one: '1 session est toujours ouverte.',
    many: '{count} de sessions sont toujours ouvertes.',
    other: '{count} sessions sont toujours ouvertes.',
  },
  'many.stillListed': 'Ruuvi Cloud a accepté la demande, mais la liste n’a pas changé.',
  'many.unconfirmed': 'Impossible de vérifier quelles sessions ont été déconnectées.',
  'many.refresh': 'Appuyez sur «\u00a0Actualiser\u00a0» pour vérifier à nouveau.',

  'badge.usedJustNow': 'Utilisée à l’instant',
  'badge.new': 'Nouvelle',
  'badge.newSince': 'depuis votre dernière visite, le {date}',
  'badge.newJustNow': 'depuis l’ouverture de cette page',
  'badge.newest': 'la plus récente',

  'tellApart.question': 'Comment les distinguer\u00a0?',
  'tellApart.known':
    'Ruuvi Cloud ne conserve aucun nom d’appareil. Seules sont connues la date d’ouverture d’une session et celle de sa dernière utilisation.',
  'tellApart.try':
    'Utilisez l’application Ruuvi sur l’un de vos appareils, puis revenez sur cette page et appuyez sur «\u00a0Actualiser\u00a0». La session dont l’heure a changé porte la mention «\u00a0Utilisée à l’instant\u00a0».',
  'tellApart.careful':
    'Une application qui se synchronise en arrière-plan compte aussi comme utilisée\u00a0: essayez donc un appareil à la fois.',

  'all.title': 'Vos sessions ({count})',
  'list.showAll': 'Tout afficher ({count})',
  'list.showMore': 'Afficher {count} de plus',
  'list.shown': '{done} sur {count} affichées',

  'timeLine.signedIn': 'connexion',
  'timeLine.lastUsed': 'dernier accès',
  'timeLine.stillSignedIn': 'toujours connectée',
  'timeLine.now': 'Maintenant',
  'row.inUse': 'En cours d’utilisation',
  'row.unusedSinceSignIn': 'Pas utilisée depuis la connexion',
  'row.lastUsed': 'Dernier accès\u00a0: {when}',
  'row.lastUsedUnknown': 'Dernier accès\u00a0: date inconnue',
  'row.signedIn': 'Connexion\u00a0: {when}',
  'row.unknown': 'date inconnue',
  'row.signOut': 'Se déconnecter',
  'row.signOutName': 'Se déconnecter, dernier accès à la session\u00a0: {when}',
  'row.signOutNameTwin': 'Se déconnecter, dernier accès à la session\u00a0: {when}, {n} sur {count}',
  'row.signingOut': 'Déconnexion…',
  'row.checking': 'Vérification…',
  'row.gone': 'Session terminée',

  'one.title': 'Déconnecter cette session\u00a0?',
  'one.which': 'Connexion\u00a0: {created}. Dernier accès\u00a0: {used}.',
  'one.effect':
    'Il faudra s’y reconnecter. Une application qui y est ouverte s’en aperçoit au bout d’une minute environ, dès qu’elle est en ligne. Les capteurs continuent d’envoyer des données.',
  'one.mayBeCurrent': 'Il s’agit peut-être du navigateur que vous utilisez en ce moment.',

  'here.open': 'Se déconnecter ici',
  'here.title': 'Se déconnecter ici\u00a0?',
  'here.effect': 'Vous devrez vous reconnecter dans ce navigateur. Vos autres sessions restent ouvertes.',

  'everywhere.open': 'Se déconnecter partout',
  'everywhere.dialogTitle': 'Se déconnecter partout\u00a0?',
  'everywhere.effect': {
    one: 'Cette session, votre seule session, prend fin. Vous devrez vous reconnecter.',
    many: 'Vos {count} de sessions prennent fin, y compris celle-ci. Vous devrez vous reconnecter sur chaque appareil.',
    other:
      'Vos {count} sessions prennent fin, y compris celle-ci. Vous devrez vous reconnecter sur chaque appareil.',
  },
  'everywhere.effectUnknown':
    'Toutes vos sessions prennent fin, y compris celle-ci. Vous devrez vous reconnecter sur chaque appareil.',
  'everywhere.sensors': 'Les capteurs continuent d’envoyer des données.',
  'guide.title': 'Quelque chose d’anormal\u00a0?',
  'guide.everywhere': 'Déconnectez-vous partout.',
  'guide.everywhereEffect': {
    one: 'Cette session, votre seule session, prend fin.',
    many: 'Les {count} de sessions prennent fin, celle-ci aussi.',
    other: 'Les {count} sessions prennent fin, celle-ci aussi.',
  },
  'guide.everywhereEffectUnknown': 'Toutes vos sessions prennent fin, celle-ci aussi.',
  'guide.mailbox': 'Sécurisez votre messagerie.',
  'guide.mailboxReason':
    'Les codes de connexion sont envoyés à {email}\u00a0: quiconque peut les lire peut se reconnecter.',
  'guide.mailboxReasonUnknown':
    'Les codes de connexion y sont envoyés\u00a0: quiconque peut les lire peut se reconnecter.',
  'guide.signInAgain': 'Reconnectez-vous',
  'guide.signInAgainWhere': 'sur vos propres appareils.',

  'local.open': 'Se déconnecter de ce navigateur uniquement',
  'local.effect':
    '«\u00a0Se déconnecter de ce navigateur uniquement\u00a0» n’informe pas Ruuvi Cloud\u00a0: cette session et d’autres peuvent rester ouvertes.',

  'dialog.cancel': 'Annuler',
  'action.tryAgain': 'Essayez à nouveau',
  'action.checkAgain': 'Vérifier à nouveau',

  'result.signedOut': 'Session déconnectée.',
  'result.alreadySignedOut': 'Cette session était déjà déconnectée.',
  'result.signedOutMany': {
    one: '{count} session déconnectée.',
    many: '{count} de sessions déconnectées.',
    other: '{count} sessions déconnectées.',
  },
  'result.alreadyMany': {
    one: '{count} était déjà déconnectée.',
    many: '{count} étaient déjà déconnectées.',
    other: '{count} étaient déjà déconnectées.',
  },
  'result.signedOutSome': 'Sessions déconnectées\u00a0: {done} sur {count}.',
  'result.failed': { one: '{count} échec.', many: '{count} d’échecs.', other: '{count} échecs.' },
  'result.late': {
    one: 'La session a finalement été déconnectée.',
    many: '{count} de sessions ont finalement été déconnectées.',
    other: '{count} sessions ont finalement été déconnectées.',
  },
  'result.unconfirmed': {
    one: 'Impossible de vérifier si {count} session a été déconnectée.',
    many: 'Impossible de vérifier si {count} de sessions ont été déconnectées.',
    other: 'Impossible de vérifier si {count} sessions ont été déconnectées.',
  },
  'result.stopped': 'Arrêté avant la fin.',
  'result.newSignIns': {
    one: 'Nouvelle connexion\u00a0: {when}.',
    many: '{count} de nouvelles connexions, la plus récente\u00a0: {when}.',
    other: '{count} nouvelles connexions, la plus récente\u00a0: {when}.',
  },
  'result.remaining': {
    one: 'Il reste {count} autre session.',
    many: 'Il reste {count} d’autres sessions.',
    other: 'Il reste {count} autres sessions.',
  },
  'result.noneRemain': 'Il ne reste aucune autre session.',

  'failed.stillSignedIn': 'Cette session est toujours ouverte.',
  'failed.one': 'Impossible de déconnecter cette session.',
  'failed.contradiction':
    'Ruuvi Cloud indique que cette session n’existe pas, mais elle figure toujours dans la liste.',
  'failed.stillHere': 'Vous êtes toujours connecté ici.',
  'failed.here': 'La déconnexion a échoué. Vous êtes toujours connecté ici.',
  'failed.everywhere': 'La déconnexion partout n’a pas abouti.',
  'failed.everywhereUnchanged': {
    one: 'Votre session est toujours ouverte.',
    many: 'Les {count} de sessions sont toujours ouvertes.',
    other: 'Les {count} sessions sont toujours ouvertes.',
  },
  'failed.everywherePartly':
    'Sessions déconnectées\u00a0: {done} sur {count}. Celle-ci est toujours ouverte.',
  'failed.unconfirmed': 'Impossible de vérifier si cette session a été déconnectée.',
  'failed.unconfirmedHere': 'Impossible de vérifier si vous avez été déconnecté.',
  'failed.unconfirmedEverywhere': 'Impossible de vérifier si vos sessions ont été déconnectées.',
  'failed.accepted':
    'Ruuvi Cloud a accepté la déconnexion, mais la liste n’a pas pu être relue pour la confirmer.',
  'failed.identity': 'Aucune déconnexion, car votre identité n’a pas été confirmée.',

  'load.failed': 'Nous n’avons pas pu charger vos sessions.',
  'load.offline':
    'Vous êtes hors ligne. Cette page se rechargera automatiquement dès que vous serez de nouveau en ligne.',
  'cause.offline': 'Vous étiez hors ligne.',
  'cause.network': 'Ruuvi Cloud est injoignable. Vérifiez votre connexion Internet.',
  'cause.timeout': 'Ruuvi Cloud n’a pas répondu à temps.',
  'cause.unauthorized': 'Ruuvi Cloud n’accepte plus cette session.',
  'cause.token-changed': 'Quelqu’un s’est connecté avec un autre compte entre-temps.',
  'cause.token-pending': 'Votre connexion n’est pas encore prête. Réessayez dans un instant.',
  'cause.forbidden': 'Ruuvi Cloud n’a pas autorisé cette action.',
  'cause.not-found': 'Ruuvi Cloud ne propose pas cette fonction pour le moment.',
  'cause.unknown-endpoint': 'Ruuvi Cloud ne propose pas cette fonction pour le moment.',
  'cause.rate-limitedFor': {
    one: 'Trop de demandes. Vous pourrez réessayer dans {count} seconde.',
    many: 'Trop de demandes. Vous pourrez réessayer dans {count} de secondes.',
    other: 'Trop de demandes. Vous pourrez réessayer dans {count} secondes.',
  },
  'cause.rate-limitedForMinutes': {
    one: 'Trop de demandes. Vous pourrez réessayer dans {count} minute.',
    many: 'Trop de demandes. Vous pourrez réessayer dans {count} de minutes.',
    other: 'Trop de demandes. Vous pourrez réessayer dans {count} minutes.',
  },
  'cause.rate-limitedOver': 'Il y a eu trop de demandes. Vous pouvez réessayer maintenant.',
  'cause.server': 'Ruuvi Cloud rencontre un problème en ce moment. Vous n’y êtes pour rien.',
  'cause.rejected': 'Ruuvi Cloud n’a pas accepté la demande.',
  'cause.rejectedWith': 'Ruuvi Cloud n’a pas accepté la demande ({code}).',
  'cause.invalid-response': 'La réponse de Ruuvi Cloud n’a pas pu être lue.',
  'cause.too-large': 'La réponse de Ruuvi Cloud était trop volumineuse pour être lue.',
  'cause.aborted': 'La demande a été interrompue.',
  'cause.accepted': 'Ruuvi Cloud a accepté la demande, mais n’a pas confirmé son exécution.',
  'offline.banner':
    'Vous êtes hors ligne. La déconnexion sera de nouveau possible dès que vous serez en ligne.',

  'ended.all': 'Vous êtes déconnecté partout',
  'ended.all-unconfirmed': 'Vous êtes déconnecté ici',
  'ended.checkOthers': 'Connectez-vous pour vérifier si vos autres sessions ont aussi été déconnectées.',
  'ended.current': 'Vous êtes déconnecté ici',
  'ended.othersUntouched': 'Vos autres sessions sont restées telles quelles.',
  'ended.othersSignedOut': {
    one: '{count} autre session a été déconnectée avant cela.',
    many: '{count} d’autres sessions ont été déconnectées avant cela.',
    other: '{count} autres sessions ont été déconnectées avant cela.',
  },
  'ended.othersUnconfirmed': {
    one: 'La déconnexion de {count} autre session n’est pas confirmée. Connectez-vous pour vérifier.',
    many: 'La déconnexion de {count} d’autres sessions n’est pas confirmée. Connectez-vous pour vérifier.',
    other: 'La déconnexion de {count} autres sessions n’est pas confirmée. Connectez-vous pour vérifier.',
  },
  'ended.local': 'Vous êtes déconnecté de ce navigateur uniquement',
  'ended.notTold':
    'La déconnexion n’a pas été signalée à Ruuvi Cloud\u00a0: reconnectez-vous pour vérifier vos sessions.',
  'ended.expired': 'Votre session a pris fin',
  'ended.continue': 'Connectez-vous pour continuer.',
  'ended.gone': 'Vous êtes déconnecté dans ce navigateur',
  'ended.mailbox':
    'Si vous l’avez fait à cause d’une connexion qui n’était pas la vôtre, sécurisez d’abord votre messagerie\u00a0: quiconque peut la lire peut se reconnecter.',
  'ended.mailboxUnexpected':
    'Si vous ne vous y attendiez pas, sécurisez d’abord votre messagerie\u00a0: quiconque peut la lire peut se reconnecter.',
  'ended.signInAgain': 'Se reconnecter',
  'ended.tokenStuck':
    'Ce navigateur n’a pas pu supprimer les données de connexion enregistrées. Fermez le navigateur pour être sûr qu’elles ont disparu.',
  'restart.waiting': 'Votre connexion a changé plusieurs fois de suite. Nouvel essai sous peu.',
  'restart.interrupted': 'Votre connexion a changé avant que toutes les sessions soient déconnectées.',
  'ended.title': 'Vous êtes déconnecté',

  'signIn.title': 'Connexion',
  'signIn.lead': 'Utilisez l’adresse e-mail de votre compte Ruuvi. Nous y enverrons un code.',
  'signIn.email': 'Adresse e-mail',
  'signIn.sendCode': 'Envoyer le code',
  'signIn.sendingCode': 'Envoi…',
  'signIn.codeTitle': 'Saisissez le code',
  'signIn.codeLead': 'Nous avons envoyé un code à {email}. Il est valable quelques minutes.',
  'signIn.code': 'Code',
  'signIn.codeHint': '4 caractères, reçus par e-mail',
  'signIn.verify': 'Se connecter',
  'signIn.verifying': 'Connexion…',
  'signIn.newCode': 'Envoyer un nouveau code',
  'signIn.newCodeSent': 'Un nouveau code est en cours d’envoi à {email}.',
  'signIn.otherEmail': 'Utiliser une autre adresse',
  'signIn.emailMissing': 'Saisissez votre adresse e-mail.',
  'signIn.emailInvalid': 'Cela ne ressemble pas à une adresse e-mail.',
  'signIn.codeMissing': 'Saisissez le code reçu par e-mail.',
  'signIn.codeWrong': 'Ce code est erroné, déjà utilisé ou expiré. Vérifiez-le ou demandez-en un nouveau.',
  'signIn.throttled': 'Trop de tentatives. Patientez quelques minutes, puis réessayez.',
  'signIn.failed': 'Impossible de vous connecter.',

  'notFound.title': 'Page introuvable',
  'notFound.lead': 'Il n’y a aucune page à cette adresse.',
  'notFound.back': 'Voir les appareils actifs',
  'crash.title': 'Un problème est survenu sur cette page',
  'crash.nothing': 'Aucune session n’a été déconnectée depuis cette page.',

  'site.name': 'Compte Ruuvi',
  'site.language': 'Langue',
  'site.pageTitle': '{page} – {site}',
} satisfies Messages
