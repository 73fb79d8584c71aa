import type { LexiconEntry } from '../lexicon.ts';
import { schoolWork as work } from './school-work.ts';

/** Verbs of a result with what was failed or passed; marks themselves are in result.ts. */
export const resultLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'echou~, echou~ à|a, rat~, coul~, reuss~, reussi*, reussit, reussissait, pass~, manqu~, foir~, plant~',
    verb: true,
    object: 5,
    through: 'à a en au de tous toutes',
    needs: work,
    not: 'commande chercher devant entretien temps',
    notBefore: 'pour',
    // caught: Zoé a échoué sa dictée. | Noah a réussi son examen de maths.
    // ignored: Zoé a échoué à ouvrir le pot. | Noah a réussi un panier.
    negation: 'kept',
  },
  {
    phrases: 'redoubl~, doubl~ sa|son',
    verb: true,
    object: 4,
    through: 'sa son la en',
    not: 'efforts prudence attention taille recette vigilance',
    negation: 'kept',
    // caught: Léo redouble sa 5e.
    // ignored: Léo redouble d’efforts.
  },
  {
    phrases: 'passe en, passera en, monte en, promu* en, admis* en',
    verb: true,
    object: 2,
    negation: 'kept',
    needs:
      'e eme ere 1re secondaire sec premiere deuxieme troisieme quatrieme cinquieme sixieme seconde terminale 2 3 4 5 6',
    // caught: Rose passe en 4e.
    // ignored: Rose passe en premier.
    not: 'position place',
  },
  {
    phrases: 'fail+, pass+, flunk+, aced, bombed',
    verb: true,
    object: 5,
    needs: work,
    negation: 'kept',
    through: 'in on',
    not: 'ball note',
    // caught: Max failed his spelling test. | Alexis is failing English.
    // ignored: Max passed the ball.
  },
  {
    phrases:
      'en echec, en situation d echec, en reussite, at risk of failing, sous la moyenne, below average, sous le seuil',
    verb: true,
    negation: 'kept',
    object: 3,
    through: 'en dans in',
    not: 'scolaire general',
    // caught: Jade est en échec en maths.
    // ignored: L’échec scolaire recule.
  },
  {
    phrases: 'repeat+, held back, repeat',
    verb: true,
    object: 3,
    needs: 'grade year class course',
    // caught: Max is repeating grade 4.
    // ignored: Max repeats the song.
  },
  {
    phrases:
      'decroch~ son|le|sa, obtenu|obtient son|le|sa, recal~, rat~ son|sa|le, admis*|refus~ au|à|a|en, eu la, obtient la, obtenu la, recu* au|à',
    verb: true,
    object: 4,
    negation: 'kept',
    needs:
      'brevet bac diplome des cfg mention admissible certificat oral orale concours cegep lycee',
    through: 'au à en',
    // caught: Iris a décroché son brevet. | Noah a eu la mention bien.
    // ignored: Noah a décroché le téléphone.
  },
  {
    phrases:
      'zero, un zero, zero pointe, mention bien, mention tres|assez bien, a zero, note eliminatoire, failing grade|mark|grades, mauvaises notes, mauvaise note, bad grade|grades, passing grade|mark',
    notBefore: 'dechet tolerance degre degres dessous dessus kelvin the temperature moins collecte',
    not: 'dechet dechets degre degres gaspillage waste tolerance is',
    // caught: Jade a eu un zéro. | Max got a failing grade.
    // ignored: Semaine zéro déchet ! | The passing grade is 60.
  },
  {
    phrases:
      'pas la moyenne, note parfaite|maximale, perfect score|mark|grade, honour|honor roll, tableau d honneur, straight as, below|above|at grade level, reading level, summer school, level 1|2|3|4, non acquis|acquise|acquises, en voie d acquisition, maitrise insuffisante|fragile|satisfaisante, reprendre|reprend|reprendra|repete|repetera son|sa|l annee, cours d ete, notes en chute|baisse|hausse, grades are|have dropped|slipping|improved, notes ont|a chute|baisse|remonte|augmente, moyenne a chute|baisse|augmente, marks have dropped, sous 60, eu|a son brevet|bac|diplome',
    not: 'sea',
    // caught: Max made the honour roll. | Rose n’a pas la moyenne. | Zoé doit reprendre son année.
    // ignored: Le niveau de la mer monte. | On reprend son souffle.
  },
];
