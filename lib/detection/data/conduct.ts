import type { LexiconEntry } from '../lexicon.ts';

/** Behaviour, discipline, and judgements of character or effort, favourable or not. */
export const conductLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'frapp~, gifl~, mordu, mordue, mord, griff~, bouscul~, pouss~, tap~, agress~, attaqu~, etrangl~, pinc~, tabass~, cogn~, coup~ les cheveux, battu*, bat, bagarr~, chamaill~, chican~, disput~, harcel~, intimid~, menac~, insult~, injuri~, ridiculis~, humili~, provoqu~, ti~ les cheveux, tir~ les cheveux, crache sur, craqu~, jambette',
    verb: true,
    object: 4,
    through: 'sur',
    not: 'balle ballon but record chanson cri crayon photo mots clavier plante plantes clou porte dent dents texte curiosite fleurs coeur racines',
    caught: ['Noah a frappé un camarade.', 'Zoé s’est battue.', 'Enzo a insulté une surveillante.'],
    ignored: ['Noah a frappé la balle.', 'Olive n’a pas poussé Rose.'],
  },
  {
    phrases:
      'hit, punched, kicked, pushed, shoved, bit, slapped, scratched, choked, tripped, bullied, bullies, bullying, threatened, threatens, insulted, insults, harassed, teased, teases, spat, mocked, fought, attacked, swore, pulled',
    verb: true,
    object: 4,
    through: 'at on',
    not: 'ball target puck goal homer record nail note limit song himself out over rope away',
    caught: ['Fleur pushed another student.', 'Max swore at the teacher.'],
    ignored: ['Max kicked the ball.'],
  },
  {
    phrases:
      'derang~, perturb~, interromp*, interrompt, bavard~, papot~, chahut~, cri~ apres, desobei*, desobeit, defi~, nargu~, provoqu~, agit~, deconcentr~, niais~, conteste, argumente, s oppose, fait le clown|pitre, fait rire, fait le bouffon, fait des crises, fait une crise, derap~',
    verb: true,
    object: 4,
    not: 'pas panneau drapeau',
    caught: ['Yanis dérange la classe.'],
    ignored: ['La neige dérange le trafic : des travaux, une panne.'],
    notBefore: 'neige bruit si',
  },
  {
    phrases:
      'disrupts, disrupted, disrupting, interrupts, interrupted, interrupting, talks back, talked back, talking back, acts out, acted out, acting out, misbehaves, misbehaved, misbehaving, disobeyed, disobeys, distracts, distracted, distracting, argues, argued, walked out, walks out, stormed out, slammed, yells, yelled, screamed, yelling, shouts at, shouted at, talks too, talking too',
    verb: true,
    object: 5,
    through: 'at with in to of',
    not: 'with joy excitement',
    caught: ['Max disrupts the class.'],
    ignored: ['Traffic was slow for Max.'],
  },
  {
    phrases:
      'trich~, plagi~, copi~ sur, copi~ le|la|les|son|sa, vol~ un|une|le|la|les|l|des|son|sa, menti, ment, fugu~, sech~, falsifi~, imit~ la signature, vapot~, fum~, vandalis~, saccag~, bris~ une|un|la|le|les, cass~ une vitre|fenetre, detruit, dechir~ le|la|les|son|un|une, vid~ l extincteur, deglingu~, grav~ son',
    verb: true,
    object: 3,
    not: 'record glace silence secret code coeur poeme recette vedette notes tableau devoirs phrase but depart',
    caught: ['Thomas a triché à l’examen.', 'Jade a volé un cellulaire.'],
    ignored: ['Léa a brisé la glace.', 'Enzo a copié les notes.'],
  },
  {
    phrases:
      'cheated, cheats, cheating, plagiarised, plagiarized, lied, lies, stole, steals, skipped, skips, skipping, vaping, vaped, smoking, smoked, vandalised, vandalized, damaged, destroyed, broke, forged, ran away, caught vaping|cheating|smoking|stealing|copying|fighting|lying, caught skipping',
    verb: true,
    object: 5,
    through: 'on in to',
    not: 'record base bases arm leg ankle wrist foot finger nose down up ice rope breakfast lunch lines show news',
    caught: ['Da Silva cheated on the vocab quiz.', 'Mathis was caught vaping.'],
    ignored: ['Mathis broke the record.'],
  },
  {
    phrases: 'lanc~, jet~, garroch~, tir~, pitch~',
    verb: true,
    object: 5,
    through: 'à au sur',
    needs:
      'roche roches pierre|pierres caillou cailloux objet objets chaise chaises commentaire commentaires insulte insultes gomme gommes boules boule crayon crayons nourriture ciseaux livre livres papier papiers efface effaces sable eleve eleves camarade camarades bureau',
    not: 'papier neige recyclage',
    caught: ['Vollant a lancé des roches.', 'Ethan lance des commentaires déplacés.'],
    ignored: ['Noah lance le projet.'],
  },
  {
    phrases: 'threw, throws, throwing, throwing',
    verb: true,
    object: 5,
    through: 'at',
    needs:
      'chair chairs rock rocks book books food pencil pencils object objects student stones stone snowballs scissors tantrum fit eraser',
    caught: ['Max threw a chair.'],
    ignored: ['Max threw the ball.'],
  },
  {
    phrases: 'refus~ de|d, refus~ tout, refus~ toute',
    verb: true,
    object: 5,
    through: 'en à dans au sur',
    caught: ['Léo refuse de travailler.'],
    ignored: ['Léo a essuyé un refus.'],
  },
  {
    phrases: 'refuses to, refused to, refusing to, refuses, refused',
    verb: true,
    object: 4,
    through: 'in to on at with',
    caught: ['Alexis refuses to work in teams.'],
    ignored: ['Alexis accepted.'],
  },
  {
    phrases:
      'ecout~ pas, respect~ pas, travaill~ pas, travaill~ peu, suit pas, collabor~ pas, particip~ pas, fait rien, fait|fournit|fournissait|met aucun effort|efforts, fait pas d efforts|effort, remet jamais, obe~ pas, tient pas en place, reste pas assis|en|à|a, se tient pas, controle pas|plus, ecoute jamais, respect~ jamais',
    verb: true,
    negation: 'kept',
    object: 3,
    caught: ['Enzo n’écoute pas les consignes.'],
    ignored: ['Enzo écoute la chanson.'],
  },
  {
    phrases:
      'listen, listens, follow, respect, participate, cooperate, pay attention, sit still, behave, stop talking, try, care about, do his|her|any|the work|homework, work',
    verb: true,
    negation: 'required',
    object: 3,
    through: 'in',
    caught: ['Max doesn’t listen.'],
    ignored: ['Listen to Max’s song.'],
    notBefore: 'please did to let will can you we i do',
  },
  {
    phrases:
      'manqu~ de respect|effort|efforts|concentration|motivation|politesse|assiduite, manque d effort|efforts|assiduite|autonomie, manque de rigueur|serieux|attention|travail, lacks effort|focus|respect|motivation|confidence, lacked respect|effort, perd son|du temps, perd sa concentration, fait peu d efforts, fait preuve d|de, se laisse distraire, easily distracted, bacl~ son|ses|le, show|shows|showed disrespect, shows no|little|great|a, se decourag~, abandonn~ facilement, gives up easily|quickly, rude to, baisse les bras',
    verb: true,
    object: 3,
    through: 'à envers to',
    not: 'chance',
    caught: ['Jules manque d’effort.', 'Malo a manqué de respect à la surveillante.'],
    ignored: ['On manque de chaises.'],
  },
  {
    phrases:
      'suspendu*, suspended, expuls~, expelled, exclu*, exclue*, renvoy~, retir~ du|de, sorti* du cours|de|des|du, sorti* de classe|la, mis*|mise* à|a|en la porte|retrait|retenue, mise à|a la porte, envoy~ au|chez local|bureau|la|le, coll~ samedi|mercredi|deux|une, sent to|out, removed from, kicked out, punished, puni*, sanctionn~, reprimand~, averti*, grounded, convoqu~ chez|au|par|en',
    verb: true,
    object: 3,
    through: 'du de la to from chez au à the',
    notBefore: 'cours activites activite concours pont lampe',
    not: 'plafond fil invitation courriel message photo photos recommencer lettre carte email invitation parents love card',
    caught: [
      'Noah a été suspendu deux jours.',
      'J. S.-F. a été retirée du cours.',
      'Max was suspended.',
    ],
    ignored: ['La lampe est suspendue au plafond.'],
  },
  {
    phrases:
      'retenue, retenues, detention, detentions, suspension, exclusion, expulsion, avertissement, blame, conseil de discipline, disciplinary hearing|committee, heures de colle, heure de colle, rapport d incident, billet d infraction, billet de retard, comportement inacceptable|inapproprie|agressif|difficile|violent, behaviour|behavior issues|problems, problemes|probleme de comportement, ecarts|ecart de conduite|langage, mauvaise conduite, feuille de route, contrat de comportement, code rouge, croix au carnet, observation au|dans carnet|le',
    measure: true,
    notBefore: 'bassin',
    not: 'pont scolaire eau',
    caught: ['Enzo : deux heures de retenue.', 'Two-day suspension for Max.'],
    ignored: ['Le bassin de retenue est plein.'],
  },
  {
    phrases:
      'applique*, appliquee*, serieux, serieuse*, studieux, studieuse*, travaillant*, travailleur*, travailleuse*, paresseux, paresseuse*, lunatique*, distrait*, distraite*, agite*, agitee*, turbulent*, dissipe*, dissipee*, impoli*, insolent*, arrogant*, agressif*, agressive*, violent*, desagreable*, irrespectueux, irrespectueuse*, respectueux, respectueuse*, poli*, polie*, timide*, effronte*, effrontee*, mechant*, manipulateur, manipulatrice, menteur, menteuse*, voleur, voleuse*, tricheur, tricheuse*, autonome*, motive*, motivee*, demotive*, demotivee*, bavard*, bavarde*, perturbateur*, perturbatrice*, immature*, mature*, doue*, brillant*, attentif*, attentive*, inattentif*, inattentive*, indiscipline*, desorganise*, desorganisee*, passif*, passive*, volontaire*, perseverant*, insupportable*, intenable*, ingerable*, difficile*, collaboratif*, leader, perturbe, colerique*, impulsif*, impulsive*, nonchalant*, desobeissant*, exemplaire*, implique, impliquee*, ponctuel, ponctuelle*, assidu*, rigoureux, rigoureuse*',
    trait: true,
    object: 0,
    caught: ['Léa est une élève appliquée.', 'Noah est trop bavard.'],
    ignored: ['Le vent est calme.'],
  },
  {
    phrases:
      'lazy, rude, disruptive, disrespectful, respectful, polite, aggressive, violent, shy, hardworking, hard working, diligent, distracted, inattentive, attentive, talkative, chatty, defiant, insolent, mean, bossy, dishonest, immature, mature, unmotivated, motivated, disorganised, disorganized, impulsive, stubborn, restless, unfocused, focused, uncooperative, cooperative, gifted, brilliant, troublemaker, bully, liar, cheater, conscientious, a pleasure to teach, a pleasure to have, off task, out of control, inappropriate, unruly, helpful, careless',
    trait: true,
    object: 0,
    caught: ['Max is very disruptive.', 'Rose is a conscientious student.'],
    ignored: ['The lazy dog sleeps.'],
  },
  {
    phrases:
      'comporte mal|bien|tres, conduit mal, tient mal, behaves badly|well|poorly, comport~ comme, perd patience, perd vite|facilement|rapidement patience, vient en classe sans, se fache, s emporte, se met en colere, loses his|her temper|patience, use|used foul|bad|inappropriate language, use inappropriate, fait de grands|gros|beaux|beaucoup efforts, fait beaucoup d efforts, works|worked|working hard, tries hard, travaill~ fort, travaill~ bien, travaill~ avec serieux, particip~ bien|activement, participates well|actively, s investit, s implique, redoubl~ d efforts, dort en|pendant|sur, sleeps in, slept through|in, arriv~ toujours en retard, always late, perd patience, fait des remarques, repond mal, repond aux|à, repondu impoliment, repond impoliment, repond avec, parle sans cesse|arret, parle trop, bavarde trop, dit des gros|grossieretes, gros mots, sacre, pleure sans',
    verb: true,
    object: 3,
    through: 'en à aux in avec',
    not: 'question questions appel sondage courriel message messages coeur',
    negation: 'kept',
    caught: ['Noah travaille bien en équipe.', 'Zoé parle sans cesse.'],
    ignored: ['Zoé répond aux questions.'],
  },
];
