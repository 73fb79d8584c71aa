import type { PlatformId } from '../platforms/platform.ts';

/** What an information document (5.1) says of a platform before the teacher adapts it. */
export interface PlatformWords {
  presents: string;
  operator: string;
  aims: string;
  use: string;
  readers: string;
}
export interface DocumentPlatforms {
  title(platform: string): string;
  operates(operator: string): string;
  /** Where nothing closer is written. */
  other: PlatformWords;
  known: Readonly<Partial<Record<PlatformId, PlatformWords>>>;
}

const shared = {
  aims: 'Soutenir les apprentissages, l’entraide et l’autonomie des élèves, et garder ensemble les consignes et les travaux du groupe.',
  readers: 'Les élèves du groupe et les membres du personnel qui lui enseignent.',
};
const withParents = {
  aims: 'Garder le lien entre l’école et la famille : chaque parent suit le cheminement de son enfant et reçoit l’information au bon moment.',
  readers:
    'Chaque parent ou tuteur voit ce qui concerne son enfant; le personnel de l’école voit ses groupes.',
};
const family = {
  ...withParents,
  use: 'L’enseignante ou l’enseignant publie des nouvelles de la classe et peut écrire aux parents. Les élèves y montrent certaines de leurs réalisations.',
  readers:
    'Les parents ou tuteurs du groupe, les élèves et les membres du personnel qui leur enseignent.',
};

export const documentPlatformsFr: DocumentPlatforms = {
  title: (platform) => `${platform} dans notre classe`,
  operates: (operator) =>
    `${operator}. Pour faire fonctionner la plateforme, cet exploitant a accès à ce qui y est déposé.`,
  other: {
    presents: 'Une plateforme en ligne que la classe utilise pour communiquer.',
    operator: 'L’entreprise qui offre cette plateforme',
    use: 'Précisez ici ce que les élèves et les parents y trouveront, et à quel rythme.',
    ...shared,
  },
  known: {
    teams: {
      presents:
        'Microsoft Teams est un espace de travail en ligne. Chaque élève y entre avec le compte que lui donne l’école; le groupe y trouve des annonces, des travaux, des fichiers et des conversations.',
      operator: 'Microsoft',
      use: 'Les consignes, les travaux et les rappels du groupe y sont publiés. Les élèves y remettent des travaux et y posent des questions. Les parents ne reçoivent pas de messages par Teams.',
      ...shared,
    },
    classroom: {
      presents:
        'Google Classroom rassemble les cours d’un groupe en ligne. Chaque élève y entre avec le compte que lui donne l’école, y trouve les annonces et y remet ses travaux.',
      operator: 'Google',
      use: 'Les consignes, le matériel et les travaux du groupe y sont publiés. Les élèves y remettent leurs travaux et reçoivent des commentaires. Les parents ne reçoivent pas de messages par Classroom.',
      ...shared,
    },
    'google-chat': {
      presents:
        'Google Chat est une messagerie en ligne. Chaque élève y entre avec le compte que lui donne l’école.',
      operator: 'Google',
      use: 'Les rappels du groupe y sont publiés et les élèves y posent leurs questions sur les travaux.',
      ...shared,
    },
    'mozaik-portail': {
      presents:
        'Mozaïk-Portail réunit l’information scolaire de l’élève : horaire, travaux, résultats, absences et messages de l’école.',
      operator: 'La société GRICS, pour les centres de services scolaires',
      use: 'L’information qui concerne un élève est adressée à lui ou à ses parents, chacun dans son espace.',
      ...withParents,
    },
    'portail-parents': {
      presents:
        'Portail Parents (Mozaïk) donne à chaque parent l’information sur son enfant : horaire, travaux, résultats, absences et messages de l’école.',
      operator: 'La société GRICS, pour les centres de services scolaires',
      use: 'Les messages aux parents y sont envoyés : nouvelles du groupe, et ce qui concerne un enfant dans l’espace réservé à ses parents.',
      ...withParents,
    },
    'clic-ecole': {
      presents:
        'Clic École est l’application mobile du réseau scolaire public : elle donne à chaque parent l’information de l’école sur son enfant.',
      operator: 'Le ministère de l’Éducation du Québec',
      use: 'Les messages aux parents y sont envoyés : nouvelles du groupe, et ce qui concerne un enfant dans l’espace réservé à ses parents.',
      ...withParents,
    },
    classdojo: {
      presents:
        'ClassDojo relie la classe et les familles : un fil de nouvelles de la classe, des réalisations d’élèves et des messages aux parents.',
      operator: 'ClassDojo, entreprise établie aux États-Unis',
      ...family,
    },
    seesaw: {
      presents:
        'Seesaw est un portfolio en ligne : les élèves y déposent leurs réalisations, que leurs parents peuvent voir.',
      operator: 'Seesaw Learning, entreprise établie aux États-Unis',
      ...family,
    },
    remind: {
      presents:
        'Remind est une messagerie scolaire : la classe y envoie de courts rappels aux parents et aux élèves.',
      operator: 'ParentSquare (Remind), entreprise établie aux États-Unis',
      ...family,
      use: 'L’enseignante ou l’enseignant y envoie des rappels au groupe et peut répondre à un parent.',
    },
  },
};
