import { wordSet as words } from './vocabulary.ts';

/** Folded words around an identifier that tell whose it is. */

/** A school, a service, a venue: what they publish is nobody's. */
export const institution = words(`
  secretariat ecole college lycee cegep loge accueil service services scolaire ligne bureau poste musee reception
  clsc jeunesse direction info garderie transporteur transport billetterie hotel camp office school helpline hotline
  line desk tel theatre museum company bibliotheque library pharmacie hopital hospital clinique clinic centre center
  mairie ville gymnase gym arena aide help toll support administration association organisme comite salle ferme
  reservation reservations reserver restaurant boutique fournisseur commander extension standard intendance
  soutien technique urgences police 911 811 magasin store website site page quiz`);

/** Somebody's own: a relative, a mobile, a home. */
export const personal = words(`
  mere pere maman papa parent parents tuteur tutrice tante oncle famille mom mum dad mother father guardian aunt
  uncle grandma grandpa family cell cellulaire portable mobile texto textos domicile maison home urgence emergency
  joindre rejoindre rappeler reach frere soeur brother sister conjoint appelez-la coordonnees residence perso personal
  personnel numero`);

/** Where somebody lives. */
export const dwelling = words(`
  habite habitent habitait demeure demeurent reside resident adresse domicile chez famille livrer livraison demenage
  demenagement demenagera vit lives live living address home moved moves moving maison courrier residence house domicilie
  domiciliee logement appartement apartment deposer raccompagner reconduire postal postale coordonnees envoyer arret
  drop pick mail fiche dossier`);

/** A venue: people are sent there, nobody lives there. */
export const venue = words(`
  gymnase gym musee theatre salle centre stade arena piscine bibliotheque restaurant ecole college lycee cinema ferme
  parc park museum theater library rendez rendezvous hotel eglise church school venue mairie clinique magasin boutique
  entreprise verger aquarium planetarium zoo auditorium maison-des-jeunes`);

export const birth = words(
  'né nee née nés naissance anniversaire anniversaires birthday birthdays bday born dob ddn birth birthdate fetera',
);
export const healthCard = words('nam ramq maladie medicare sante health soleil');
export const codeCue = words('code codes permanent permanents dossier fiche');
