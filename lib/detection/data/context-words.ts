import { wordSet as words } from '../vocabulary.ts';

/** Folded words that speak for or against a name beside them. French and English together: drafts mix both. */

/** A family tie: what follows, or what `de` leads to, is a person. */
export const kin = words(`
  mere pere maman papa parent parents soeur frere soeurs freres tante oncle cousin cousine grand-mere mamie papi
  grandmere grandpere tuteur tutrice belle-mere beau-pere famille fils fille jumeau jumelle jumeaux jumelles
  conjoint conjointe mom mum dad mother father sister brother aunt uncle grandma grandpa grandmother grandfather
  chum boyfriend girlfriend marraine parrain gardienne nounou nanny babysitter niece neveu nephew cousins
  grandparents guardian family daughter twin twins stepmother stepfather stepmom stepdad`);

/** Words for a pupil, and those that are said to or of one. */
export const personBefore = words(`
  eleve eleves petit petite petits petites jeune ami amie copain copine coequipier coequipiere bravo merci
  felicitations felicitation fete anniversaire chapeau coucou salut allo bonjour hey hi hello dear cher chere chers
  bienvenue courage avec contre sauf appelle nomme prenomme absent absente absents malade pour
  student students pupil young thanks thank congrats congratulations birthday welcome kudos props hiya morning
  yes oui non no ok okay way done job with except named called poor little boy girl garcon celle celui ceux capitaine captain champion championne`);

export const greetings = words(`
  bonjour bonsoir evening morning afternoon salut allo coucou hey hi hello dear cher chere bravo merci felicitations thanks congrats
  congratulations bienvenue welcome hiya yo`);

/** Determiners: a bare name takes none. */
export const articles = words(`
  le la les l un une des du au aux the a an this that these those ce cet cette ces mes ton ta tes votre
  nos vos son sa ses leur leurs your his her their its each every chaque plusieurs quelques some any no
  aucun aucune quel quelle local great good last happy whole bonne bon belle beau gros grosse grand grande first`);

/** Before a name these make it a place, a building or a street. */
export const placesBefore = words(`
  rue boulevard boul avenue av chemin route rang autoroute place carre caisse banque fondation parc lac mont montagne ile riviere baie pont
  quai ville village hopital clinique ecole college lycee cegep universite gymnase arena stade piscine bibliotheque
  verger ferme musee theatre salle centre pavillon maison eglise cathedrale fort camp domaine residence station gare
  arret terminus aeroport port cafe restaurant boulangerie patisserie epicerie pharmacie garage librairie depanneur
  editions fondation prix coupe trophee tournoi programme cote chateau quartier complexe amphitheatre
  tour sentier plage personnage heros heroine character protagoniste roi reine king queen prince princesse pointe cap saint sainte st ste san santa lake mount fort camp`);

/** The few of them that also take `de` before a proper name. */
export const placesOf = words(
  'rue boulevard avenue chemin route lac mont ile riviere baie pont ville village port chateau pays region aeroport gare hopital universite',
);

/** Several of them, with several names behind. */
export const placesTogether = words(
  'rues avenues boulevards chemins routes parcs lacs villes villages ecoles colleges stations gares arrets quartiers',
);

/** After a capitalised name in English. */
export const placesAfter = words(`
  street st road rd avenue ave drive lane park school airport bridge hall river lake island square boulevard blvd
  station stadium arena high elementary secondary college university library hospital museum theatre theater center
  centre day beach falls bay hill valley county city church crescent court`);

export const titles = words(
  'm mm mr mrs ms mme mmes mlle monsieur madame mesdames mademoiselle miss mister sir docteur dr dre',
);

/** An occupation: the name is a colleague's or somebody else's, not a pupil's. */
export const staff = words(`
  directeur directrice direction professeur professeure prof profs enseignant enseignante titulaire concierge
  secretaire educateur educatrice infirmiere infirmier psychologue psychoeducatrice psychoeducateur orthophoniste
  orthopedagogue surveillant surveillante surveillants technicienne technicien stagiaire suppleant suppleante
  remplacant remplacante bibliothecaire entraineur entraineuse coach animateur animatrice principal conseiller
  conseillere brigadier brigadiere cuisinier cuisiniere chauffeur chauffeuse collegue teacher principal secretary
  janitor custodian nurse librarian counsellor counselor substitute assistant tutor professor colleague cpe aed
  agent agente ergotherapeute physiotherapeute sexologue medecin dentiste hygieniste pompier pompiere policier
  policiere moniteur monitrice responsable coordonnateur coordonnatrice intervenant intervenante facteur traiteur
  photographe conferencier conferenciere benevole aumonier arbitre supervisor officer
  office documentaliste proviseur intendante intendant gestionnaire depute deputee maire mairesse ministre`);

/** The same by their letters: « Florence, la TES »; as a support for a pupil they have no article. */
export const staffLetters = words('tes aesh avs atsem cpe aed tsa tts');

/** A work or its maker. */
export const authorship = words(`
  auteur auteure autrice ecrivain ecrivaine poete peintre compositeur compositrice chanteur chanteuse musicien
  realisateur realisatrice acteur actrice comedien comedienne inventeur inventrice explorateur exploratrice
  scientifique savant roman pieces piece legende conte fable poeme chanson film biographie recueil personnage heros
  heroine album tableau oeuvre author writer poet painter composer singer director actor actress inventor explorer
  scientist novel tale legend poem song movie biography character play signe ecrit illustre`);

/** A story: whoever is named in it lives there only. */
export const stories = words(`
  roman conte recit legende redaction histoire chapitre fable album piece film bd extrait saynete scenario story novel
  tale chapter play movie excerpt comic`);

/** Beside a full name these make it an author, even a pupil's namesake. */
export const readings = words(
  'livre livres lit lire lisons lecture texte textes passage citation vers strophe oeuvres book books read reads reading poems quote',
);

/** Said of nobody real. */
export const invented = words('imaginaire imaginaires fictif fictive fictifs imaginary fictional');

/** A sum to be worked out, whose people do not exist. */
export const sums = words(
  'probleme problemes problem problems enigme devinette exercice enonce puzzle riddle',
);

/** The same, with its number: « Question 4 : ». */
export const numberedSums = words(
  'question questions numero no ex exercise exemple example defi challenge',
);

/** Asks for a number: what makes a problem a sum. */
export const asking = words(
  'combien calcule calculez reste quel quelle quels trouve trouvez how many much total find',
);

/** Capitals in mid-sentence that are no surname. */
export const plainCapitals = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december i english french spanish francais anglais espagnol dieu internet whatsapp facebook teams
  classroom google zoom youtube lundi mardi mercredi jeudi vendredi samedi dimanche`);

/** A lesson of geography: its names are on the map. */
export const maps = words(`
  capitale capitales carte cartes globe situez situe situer localise localisez pays geographie geo continent province
  provinces ocean map maps capital capitals country countries geography locate continents atlas planisphere voyage
  renaissance`);

/** Begins a sentence whose sign before it was left out (Bravo Léa Super travail). */
export const exclaimed = words(`
  super great good nice awesome excellent bon beau wow well keep you we he she i it tu il elle on nous vous ils merci
  thanks thank bravo continue felicitations amazing love looking hope see please is has will can and et de d à to of`);

/** After « et », still a person; a bare noun there makes the pair a saying (Constance et rigueur). */
export const companions = words(
  'moi toi lui elle eux son sa ses leur leurs mon ma mes le la les l un une deux trois i me my her his the you',
);

/** After the first word of a sentence these go on with the thing, not with a pupil (Prudence en traversant). */
export const continuations = words(
  'à en de d du des dans sur avec pour of in on with for and aux the your an our these this that',
);

/** Said to a person. */
export const secondPerson = words(
  'tu toi te t ton ta tes vous votre vos you your you re u ur youre viens passe oublie pense peux apporte rapporte please stp svp',
);

/** Told to do after a name: `Mark: bring back the tablet`, « Rose, range ton casier ». */
export const orders = words(
  `bring return remember hand check see come read finish wear take get go meet pick submit complete call email leave
  range ramene rends remets finis lis complete rends prends amene ecris va vas arrete reviens attends`,
);

/** Endearing: « notre Rose » is a pupil. */
export const ours = words('mon ma notre my our');

/** What is one pupil's: « la moyenne de Noël ». */
export const ofOne = words(
  `moyenne note notes resultat resultats dossier bulletin casier agenda comportement conduite absence absences average
  marks parents tuque mitaine mitaines manteau botte bottes espadrilles souliers foulard lunch collation gourde sac
  cartable trousse cahier pupitre bureau lunettes vetements retard tour oral copie devoir devoirs travail chaise place
  casquette dent photo sante mallette suivi mere pere agenda`,
);

/** Closes a letter: the name behind is its author's. */
export const closings = words(
  'merci thanks thank cordialement salutations regards sincerely cheers amicalement plaisir bientot journee soiree semaine best warmly love amitiés amities respectueusement',
);

/** Points back to the person just named. */
export const pronouns = words('she he her his him hers elle lui');

/** What a person does, in the third person, as the first verb after a name. */
export const actions = words(`
  a ont avait avaient aura n s ne se ca lui leur me nous vous y en aime aimerait adore arrive arrivera apporte
  accepte aide anime descend dirige echoue emprunte merite nage nettoie parle prete rend sourit drank flew fought held hid
  paid rode saw shares shook sold stood stuck swore talks taught thought threw tore walks woke wore
  apprend attend boit cherche chante choisit commence comprend compte continue court crie danse decide demande
  demenage dessine dit doit donne dort ecoute ecrit enseigne entre envoie essaie etudie explique fait fera finit
  gagne habite invente invite joue lance lit lira lis mange manque marche met montre mord offre organise oublie
  part partage participe passe peut perd pense pleure porte pousse pratique prefere prend prendra prepare presente
  presentera progresse propose quitte raconte range rapporte recoit reconnait refuse regarde remercie remet
  remporte rencontre rentre repart repete repond reprend reste retourne reussit revient ricane rit sait saute
  semble sent sort souhaite suit terminera termine tient tombe tousse travaille trouve utilise va veut vend vient
  viendra vit voit voudrait presentait jouait etait chantera jouera lancera recevra ira
  has had was did does is ate asked answered arrived became began bit bought broke brought built called came caught
  cheated chose cried cut dances does drew dropped fell felt finished forgot found gave got grew has helped hit
  hurt is joined kept kicked knew knows laughed learned left likes lost loves made misses missed moved needs
  opened ordered painted played plays presented presents punched pushed put ran reads refuses refused said sang
  sat saved scored sees sent shared shows sings slept spoke spilled stayed stole studied swam takes talked tells
  read thinks told turns brings gets keeps comes goes helps starts begins runs hears feels finds gives puts owes owns beats builds buys bakes climbs delivers describes earns fixes forgives hates hosts imagines improves knits manages offers performs plans promises raises sells seeks serves skates skis solves spends suggests supports swims throws tutors volunteers waits watches waves wishes yells sits stands writes draws eats
  drinks sleeps arrives asks answers calls carries catches celebrates chooses collects counts drives enjoys explains
  finishes forgets hides invites jumps learns leads leaves listens lives loses makes meets moves owns packs paints pays
  practises practices prefers represents returns rides scores speaks spells stays struggles studies swims teaches tries
  understands uses visits wears wins bullied helped missed pulled hits bites lies steals took tried walked wants wants went will won works worked worries wrote yelled turned can could should
  must seems sounds looks`);

/** Of those, what a month or a word can do as well. */
export const states = words(
  'est etait sera a ont n en y is was will has had can could should must looks sounds seems fait fera va vient arrive commence passe part reste termine compte finit semble se s ne',
);

/** What a month, a feast or a thing does as well as a person, beyond `states`. */
export const mild = words(`
  ete eu passe passera passait commence commencera commencait debute debutera debutait fini finira termine arrivera
  arrivait approche approchera approchait viendra tombe tombera tombait durera dure serait sera etait seront
  been begun come gone passed ended started arrived`);

/** Said to a pupil without a comma: « Rose tu as oublié », « rose bravo ». */
export const vocatives = words(
  'tu t peux viens bravo merci oublie oublies apporte as n stp svp ton ta tes',
);

/** Before a name they ask after somebody: « can Hope come? ». */
export const askers = words('can could did does should would est-ce ou où where');

/** A pet or a toy of the class: it bears a pupil's name, and is nobody. */
export const pets = words(`
  hamster lapin lapine chien chienne chat chatte poisson tortue perruche cochon souris gerbille furet poule escargot
  phasme mascotte marionnette peluche toutou poupee robot ourson ours grenouille papillon bonhomme dinosaure dragon
  dog cat rabbit bunny fish turtle bird parrot mascot puppet plush doll bear frog snake gecko lizard guinea pet pets`);

export const conjunctions = words('et and ou or puis ainsi avec with plus');

/** Sits between a word and a name: `merci à Léa`, `la maman de Rose`. */
export const links = words('de d à a of to for pour notre nos que qu our');

/** Words beside a month or a feast. */
export const calendarBefore = words(`
  joyeux de d avant apres pour a à en fin debut mi papa pere depuis vers jusqu jusqu'a in of by this next last until
  before after merry concert conge vacances party le du des les entre et ou chaque mois early late since from
  through petit spectacle souper diner marche chanson sapin pere mere esprit temps soir veille lundi mardi mercredi jeudi vendredi
  samedi dimanche monday tuesday wednesday thursday friday saturday sunday`);
