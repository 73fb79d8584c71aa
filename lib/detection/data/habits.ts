import type { LexiconEntry } from '../lexicon.ts';

/** What a pupil does, or does not, over and over; effort and its lack. */
export const habitLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'participat+ in|actively|well, rend|remet|fait|finit pas|jamais ses|son|les, donn~ un|des coup|coups, donn~ une gifle|claque|bousculade, particip~ à une bagarre, impliqu~ dans une bagarre, eu une altercation, eu une dispute|chicane, absent~ sans motif|raison|permission, fait remarquer, aid~ ses|les|souvent camarades|autres|pairs|amis, soutien* ses camarades, fait rire de, arret~ pour vol|possession|intimidation, perd|perdait souvent ses moyens, perd ses moyens, excus~ jamais, repondu de, fait des menaces, fait du chantage, fait le fou|folle, ecoute attentivement, collabor~ bien, se concentre, progress~ bien, manqu~ ses cours',
    verb: true,
    object: 3,
    through: 'de à un d in',
    not: 'pouce main fil chapeau',
    negation: 'kept',
    // caught: Zoé a donné un coup de pied à Max. | Noah aide ses camarades. | Enzo a eu une altercation.
    // ignored: On a donné un coup de main. | Rose a eu une idée.
  },
  {
    phrases:
      'respect~, ecout~, travaill~, suit, suivi, particip~, collabor~, rend ses, remet ses, fait ses, obe~, obei, fourni, fournit, does his|her|any, completes, participates, hands in, finishes his|her, cooperates, respects, follows, concentre',
    verb: true,
    negation: 'required',
    object: 4,
    through: 'de en',
    not: 'fin hier',
    notBefore: 'on nous vous',
    // caught: Zoé n’a pas respecté les consignes. | Max never does his homework.
    // ignored: Zoé respecte les consignes. | Max does his homework.
  },
  {
    phrases:
      'arret~ pas|jamais de|d, cess~ pas|jamais de|d, fait des efforts, fait prendre|surprendre|pincer à|a|avec|en|pour, surpris*|surprise à|a|en, tenu|tient|tenait des propos, tenu|tient un langage, oubli~ toujours|souvent|constamment|regulierement|sans, oublie sans cesse, degrad~, deterior~, endommag~, abim~ le|la|les|du|son, vol~ du|de|dans|sur, jou~ avec son|sa|ses crayon|crayons|trousse|regle|ciseaux|efface, tri+ his|her|their best, always tries, gives his|her best, puts effort, stays on task, gets along, needs reminders, goofs off, goofing around, rolls her|his eyes, falls asleep, fell asleep, sleeps during, eats in',
    verb: true,
    object: 3,
    through: 'de du à a en sur with in on',
    negation: 'kept',
    not: 'velo eau',
    // caught: Wilner n’arrête pas de parler. | Maxime s’est fait prendre à vapoter. | Faith always tries her best.
    // ignored: Rose a oublié son lunch. | Arrêt au parc.
  },
  {
    phrases: 'arret~ de|d, cess~ de|d, stopped talking, stops talking, stop talking',
    verb: true,
    negation: 'required',
    object: 2,
    // caught: Wilner n’a pas arrêté de parler.
    // ignored: Wilner a arrêté de parler.
  },
  {
    phrases: 'quitt~, sorti*, parti*, absent~, left, leaves',
    verb: true,
    object: 6,
    through: 'sans la le l de du en',
    needs: 'autorisation permission',
    // caught: Victor a quitté l’école sans autorisation.
    // ignored: Victor a quitté l’école à midi.
  },
];
