/** A sentence for each named error (`lib/errors.ts`), by the class name; « detail » fills it. */
type Detail = Readonly<Record<string, string | number>>;
export type ErrorSentences = Readonly<Record<string, (detail: Detail) => string>>;

export const errorsFr = {
  Error: (_) => 'Une erreur est survenue. Rien n’a été changé. Rechargez la page, puis réessayez.',
  BackgroundGone: (_) => 'Vigie ne répond pas. Rechargez la page, puis réessayez.',
  MessageRefused: (_) => 'Vigie n’a pas accepté cette valeur. Rien n’a été changé.',
  TooManyMessages: (_) =>
    'Cette page demande trop de vérifications à la fois. Attendez un instant, puis réessayez.',
  RewriteRefused: (_) => 'Le site a refusé la correction. Modifiez le texte vous-même.',
  QuestionGone: (_) =>
    'Cette question n’attend plus de réponse. Fermez la fenêtre et continuez dans la page.',
  PlaceUnknown: (_) =>
    'La page n’indique pas de quelle conversation il s’agit : votre réponse ne peut pas être gardée.',
  PublicMailDomain: (d) =>
    `N’importe qui peut avoir une adresse ${d.domain} : ce n’est pas un compte du travail. Rien n’a été changé.`,
  SiteNotAllowed: (d) => `Le navigateur ne laisse pas Vigie lire ${d.host}. Rien n’a été changé.`,
  NoAddress: (_) => 'Cette plateforme n’a pas d’adresse à ouvrir : ouvrez-la vous-même.',
  NoticeRefused: (_) =>
    'Ces dates sont dans le futur, hors de l’année scolaire ou dans le mauvais ordre. Rien n’a été changé.',
  AvatarTaken: (_) => 'Un autre élève du groupe a déjà cet avatar. Rien n’a été changé.',
  TooManyLessons: (d) =>
    `Vigie retient déjà ${d.most} mots. Retirez-en sous « Mots appris », puis réessayez.`,
  ContextMissing: (_) =>
    'Sans mots voisins, ce mot pourrait cacher un élève ailleurs. Rien n’a été changé.',
  EntryGone: (_) => 'Cette ligne a déjà été retirée. Rechargez la page.',
  StoreDamaged: (_) => 'Des données manquent. Rien n’a été changé.',
  SealBroken: (_) => 'Une partie des données ne peut plus être lue. Rien n’a été changé.',
  KeysChanged: (_) => 'La protection des données vient de changer. Réessayez.',
  StoreLocked: (_) => 'Vigie est verrouillée. Déverrouillez-la, puis réessayez.',
  StoreBlocked: (_) =>
    'D’autres fenêtres de Vigie gardent une version plus ancienne ouverte : fermez le bureau, les réglages et les autres onglets de Vigie, puis réessayez.',
  SecretRefused: (d) =>
    d.by === 'recovery'
      ? 'Ce n’est pas le code de secours de ce navigateur. Vérifiez chaque groupe.'
      : 'Ce n’est pas le mot de passe. Vérifiez les majuscules et la langue du clavier.',
  UnlockTooSoon: (d) =>
    `Trop d’essais. Attendez encore ${d.seconds} ${Number(d.seconds) < 2 ? 'seconde' : 'secondes'}, puis réessayez.`,
  PassphraseRequired: (_) =>
    'Cet ordinateur est partagé : le mot de passe reste nécessaire. Il peut être changé.',
  PackNotJson: (d) =>
    d.line
      ? `Ligne ${d.line} : ce fichier n’est pas du JSON valide. Rien n’a été importé.`
      : 'Ce fichier n’est pas une directive au format de Vigie (JSON). Rien n’a été importé.',
  PackInvalid: (d) =>
    `La valeur de « ${d.path} » n’est pas de celles que cette version de Vigie comprend. Rien n’a été importé.`,
  PackBaseUnknown: (d) =>
    `Cette directive complète « ${d.base} », que Vigie n’a pas. Rien n’a été importé.`,
  PackCycle: (d) => `Ces directives se complètent en rond (${d.chain}). Rien n’a été importé.`,
  PackJoinFault: (d) =>
    `La directive nomme deux fois, ou retire sans l’avoir, « ${d.id} » (${d.path}). Rien n’a été importé.`,
  PackInconsistent: (d) =>
    `La directive se contredit en « ${d.path} » : ${contradiction(d)}. Rien n’a été importé.`,
  PackTooLarge: (d) =>
    `Ce fichier dépasse ${d.limit} millions de caractères : ce n’est pas une directive. Rien n’a été importé.`,
  PackTampered: (_) =>
    'Le fichier de la directive n’est plus celui qui a été importé. Choisissez-en une autre dans les réglages, puis importez-le de nouveau.',
  PackInUse: (_) => 'Cette directive est suivie. Choisissez-en d’abord une autre.',
  SettingManaged: (_) => 'Votre organisme scolaire a fixé ce réglage. Rien n’a été changé.',
  NotReady: (_) => 'Il reste quelque chose à faire avant de confirmer. Voyez l’étape 5.',
  SignerUnknown: (_) =>
    'Ce document porte votre nom et celui de votre école : écrivez-les d’abord dans les réglages.',
  RecordRefused: (_) =>
    'Un champ est vide ou trop long pour ce document. Rien n’a été signé. Raccourcissez-le, puis réessayez.',
  NotARecord: (_) => 'Ce fichier n’est pas un document signé par Vigie.',
  KeyUnknown: (_) =>
    'Aucun document signé avec cette clé n’est arrivé ici. Apportez-en un, puis réessayez.',
  FolderRefused: (d) =>
    `Le dossier partagé n’a pas gardé le fichier ${d.name}. Vérifiez que vous pouvez y écrire, puis réessayez.`,
  CommitteeMissing: (_) =>
    'Une autorisation a besoin de la référence et de la date du comité (4.0).',
  DaysMissing: (_) => 'Une autorisation a un premier et un dernier jour, dans cet ordre (4.0).',
  AlreadyHandedOver: (_) => 'Cette décision a déjà été remise : elle ne se change plus.',
  RegisterNotKept: (_) =>
    'Le registre de ce système n’est pas tenu ici. Choisissez-le parmi les registres d’accès, puis réessayez.',
  NotInOffice: (_) =>
    'Les accès d’autres personnes se gardent au bureau de la direction. Rien n’a été changé.',
  StepInFuture: (_) => 'Cette date est à venir : une étape se note quand elle est faite.',
  StepTooEarly: (d) =>
    `Une étape qui vient avant celle-ci (${d.clause}) n’est pas faite. Rien n’a été changé.`,
  WrongApprover: (d) =>
    `Ce n’est pas à cette personne d’approuver ce profil (${d.clause}). Rien n’a été changé.`,
  ApprovalMissing: (d) =>
    `Notez d’abord qui approuve : cette étape le dit (${d.clause}). Rien n’a été changé.`,
  ResolutionMissing: (d) =>
    `Le conseil approuve par une résolution qui nomme la personne : notez-la (${d.clause}). Rien n’a été changé.`,
  NotABackup: (_) => 'Ce fichier n’est pas une sauvegarde de Vigie. Choisissez un fichier .vigie.',
  BackupDamaged: (_) =>
    'Ce fichier est abîmé ou incomplet. Rien n’a été changé. Prenez une autre copie, ou une sauvegarde plus ancienne.',
  BackupTooNew: (_) =>
    'Ce fichier vient d’une version plus récente de Vigie. Mettez Vigie à jour ici, puis réessayez.',
  BackupTooLarge: (d) =>
    `Ce fichier dépasse ${d.limit} Mo : ce n’est pas une sauvegarde de Vigie. Rien n’a été changé.`,
  WrongPassphrase: (_) =>
    'Ce mot de passe n’ouvre pas le fichier. Vérifiez les majuscules et les accents, puis réessayez.',
  BackupGone: (_) => 'Le fichier n’est plus là. Choisissez-le de nouveau. Rien n’a été changé.',
  StoreSound: (_) => 'Il ne manque plus rien. Rechargez la page.',
  StoreMoved: (_) =>
    'Les données ont changé depuis l’aperçu. Rien n’a été restauré : relisez l’aperçu, puis confirmez.',
  NotHandedOver: (_) =>
    'Enregistrez d’abord le fichier du groupe pour la personne remplaçante. Rien n’a été effacé.',
  YearNotOver: (_) => 'Cette année scolaire n’est pas terminée. Rien n’a été effacé.',
  KeepFirst: (_) =>
    'Terminez d’abord l’étape 1 : ce qui doit être conservé va au dossier avant toute destruction (5.10).',
  HoldFirst: (_) =>
    'Terminez d’abord l’étape 2 : ce qui doit attendre est suspendu avant toute destruction.',
  ConsentsUnopened: (_) =>
    'Ouvrez d’abord le fichier scellé des consentements : il s’accepte une fois lu.',
  StudentNamed: (_) =>
    'La direction lira ce texte : n’y nommez pas d’élève. Rien n’a été enregistré.',
  ClockImplausible: (d) =>
    `L’ordinateur dit ${d.today}, mais le dernier changement est du ${d.latest}. Vérifiez sa date. Rien n’a été effacé.`,
  YearUnsettled: (_) => 'Tout n’est pas encore accepté pour cette année. Rien n’a été effacé.',
  GlyphMissing: (d) =>
    `La police du formulaire n’a pas le caractère « ${d.character} ». Écrivez le nom en lettres latines dans la liste du groupe, ou remplissez ce formulaire à la main.`,
  NotPdf: (_) =>
    'Ce fichier n’est pas un PDF. Si c’est une photo du formulaire signé, consignez-la à la main.',
  PdfTooLarge: (d) =>
    `Ce fichier dépasse ${d.limit} Mo. Numérisez-le en plus petit, puis déposez-le de nouveau.`,
  PdfEncrypted: (_) =>
    'Ce PDF est protégé par un mot de passe. Demandez-en une copie sans protection, ou consignez-le à la main.',
  PdfDamaged: (_) => 'Ce PDF est abîmé et ne se lit pas. Demandez-le de nouveau.',
  PdfTooSlow: (_) =>
    'La lecture de ce PDF ne finit pas. Ouvrez-le vous-même, puis consignez-le à la main.',
  RecordFileTooLarge: (d) =>
    `Ce fichier dépasse ${d.limit} Mo : ce n’est pas une déclaration de Vigie. Rien n’a été changé.`,
  NoRecord: (_) =>
    'Ce PDF ne contient pas de déclaration signée : il a été numérisé ou imprimé de nouveau, ou ne vient pas de Vigie. Demandez le fichier d’origine.',
  AddressRefused: (d) =>
    `« ${d.address} » n’est pas une adresse courriel. Corrigez-la, puis réessayez.`,
  EmptyFile: (_) => 'Ce fichier est vide. Choisissez la liste du groupe.',
  NotText: (_) =>
    'Ce fichier n’est pas une liste. Choisissez un fichier Excel (.xlsx), CSV, XML ou zip.',
  FileTooLarge: (d) =>
    `Ce fichier dépasse ${d.limit} Mo. Une liste de groupe est bien plus petite : vérifiez le fichier.`,
  ColumnsUnclear: (d) =>
    `Ligne ${d.line} : le nom et le prénom ne se distinguent pas. Rien n’a été importé.`,
  QuoteUnclosed: (d) =>
    `Ligne ${d.line} : un guillemet s’ouvre sans se fermer. Rien n’a été importé.`,
  MissingLastName: (d) => `Ligne ${d.line} : il manque un nom de famille. Rien n’a été importé.`,
  MissingFirstName: (d) => `Ligne ${d.line} : il manque un prénom. Rien n’a été importé.`,
  NotAName: (d) => `Ligne ${d.line} : ce n’est pas un nom. Rien n’a été importé.`,
  NameTooLong: (d) =>
    `Ligne ${d.line} : un nom dépasse ${d.limit} caractères. Rien n’a été importé.`,
  NoStudents: (_) => 'Aucun élève dans cette liste. Rien n’a été importé.',
  TooManyStudents: (d) => `La liste dépasse ${d.limit} élèves. Importez un groupe à la fois.`,
  OldWorkbook: (_) =>
    'Ce classeur est d’un ancien format (.xls) ou protégé par un mot de passe. Dans le tableur, enregistrez-le en .xlsx sans mot de passe, puis déposez-le ici.',
  BrokenArchive: (_) =>
    'Ce fichier est incomplet ou endommagé. Téléchargez-le de nouveau. Rien n’a été importé.',
  ArchiveTooLarge: (_) =>
    'Ce fichier contient bien plus qu’une liste d’élèves : Vigie ne l’a pas ouvert. Vérifiez d’où il vient.',
  ForbiddenMarkup: (_) =>
    'Ce fichier contient des instructions qu’une liste d’élèves n’a jamais. Vigie ne l’a pas lu. Exportez-le de nouveau.',
  BrokenXml: (_) =>
    'Ce fichier XML est incomplet ou n’est pas une liste d’élèves. Exportez-le de nouveau. Rien n’a été importé.',
  FormulaCell: (d) =>
    `Ligne ${d.line} : un nom est une formule qui n’a pas été calculée. Dans le tableur, collez les valeurs. Rien n’a été importé.`,
  GradesOnly: (_) =>
    'Ce fichier contient des résultats. Vigie n’en a pas besoin : exportez la liste des élèves. Rien n’a été importé.',
  StudentsFileMissing: (_) =>
    'Il manque le fichier qui nomme les élèves (users.csv ou Student.csv). Choisissez tous les fichiers de l’exportation ensemble.',
  ReadingTooLong: (_) =>
    'La lecture de ce fichier n’en finit pas : Vigie l’a arrêtée. Rien n’a été importé.',
} satisfies ErrorSentences;

/** What stands in a pack and cannot (`Contradiction`). */
function contradiction({ kind, id }: Detail): string {
  if (kind === 'twice') return `« ${id} » y sert une seconde fois`;
  if (kind === 'year') return 'une année scolaire finit la veille de la suivante';
  if (kind === 'fact') return `Vigie n’a rien à écrire à la place de « {${id}} »`;
  return kind === 'empty' ? 'il n’y a rien' : `« ${id} » n’est défini nulle part`;
}
