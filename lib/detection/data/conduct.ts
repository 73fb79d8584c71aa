import type { LexiconEntry } from '../lexicon.ts';

/** Behaviour and discipline. */
export const actLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'frapp~, gifl~, mordu, mordue, mord, griff~, bouscul~, pouss~, tap~, agress~, attaqu~, etrangl~, pinc~, tabass~, coup~ les cheveux, battu*, bat, bagarr~, chamaill~, chican~, disput~, harcel~, intimid~, menac~, insult~, injuri~, ridiculis~, humili~, provoqu~, ti~ les cheveux, tir~ les cheveux, crache sur, craqu~, jambette',
    verb: true,
    object: 4,
    through: 'sur',
    not: 'balle ballon but record chanson cri crayon photo mots clavier plante plantes clou porte dent dents texte curiosite fleurs coeur racines',
    // caught: Noah a frappé un camarade. | Zoé s’est battue. | Enzo a insulté une surveillante.
    // ignored: Noah a frappé la balle. | Olive n’a pas poussé Rose.
  },
  {
    phrases:
      'hit, punched, kicked, pushed, shoved, bit, slapped, scratched, choked, tripped, bulli+, bullying, threaten+, insult+, harassed, teas+, spat, mocked, fought, attacked, swore, pulled',
    verb: true,
    object: 4,
    through: 'at on',
    not: 'ball target puck goal home homer single double record nail note limit song himself out over rope away',
    // caught: Fleur pushed another student. | Max swore at the teacher.
    // ignored: Max kicked the ball.
  },
  {
    phrases:
      'derang~, perturb~, interromp*, interrompt, bavard~, papot~, chahut~, cri~ apres, desobei*, desobeit, defi~, nargu~, provoqu~, agit~, deconcentr~, niais~, conteste, argumente, s oppose, fait le clown|pitre, fait rire, fait le bouffon, fait des crises, fait une crise, derap~',
    verb: true,
    object: 4,
    not: 'pas panneau drapeau epilepsie asthme angoisse panique allergie allergique convulsions',
    // caught: Yanis dérange la classe.
    // ignored: La neige dérange le trafic : des travaux, une panne.
    notBefore: 'neige bruit si',
  },
  {
    phrases:
      'disrupt+, interrupt+, talk+ back, act+ out, misbehav+, disobey+, distract+, argu+, walk+ out, stormed out, slammed, yell+, screamed, shout+ at, talk+ too',
    verb: true,
    object: 5,
    through: 'at with in to of',
    not: 'with joy excitement',
    // caught: Max disrupts the class.
    // ignored: Traffic was slow for Max.
  },
  {
    phrases:
      'trich~, plagi~, copi~ sur, copi~ le|la|les|son|sa, vol~ un|une|le|la|les|l|des|son|sa, menti, ment, sech~, falsifi~, imit~ la signature, vapot~, fum~, vandalis~, saccag~, bris~ une|un|la|le|les, cass~ une vitre|fenetre, detruit, dechir~ le|la|les|son|un|une, vid~ l extincteur, grav~ son',
    verb: true,
    object: 3,
    not: 'record glace silence secret code coeur poeme recette vedette notes tableau devoirs phrase but depart',
    // caught: Thomas a triché à l’examen. | Jade a volé un cellulaire.
    // ignored: Léa a brisé la glace. | Enzo a copié les notes.
  },
  {
    phrases:
      'cheat+, plagiarised, plagiarized, lied, lies, stole, steals, skipp+, skips, vap+, smok+, vandalised, vandalized, damaged, destroyed, broke, forged, ran away, caught vaping|cheating|smoking|stealing|copying|fighting|lying, caught skipping',
    verb: true,
    object: 5,
    through: 'on in to',
    not: 'record base bases arm leg ankle wrist foot finger nose down up ice rope breakfast lunch lines show news',
    // caught: Da Silva cheated on the vocab quiz. | Mathis was caught vaping.
    // ignored: Mathis broke the record.
  },
  {
    phrases: 'lanc~, jet~, garroch~, tir~, pitch~',
    verb: true,
    object: 5,
    through: 'à au sur',
    needs:
      'roche roches pierre|pierres caillou cailloux objet objets chaise chaises commentaire commentaires insulte insultes gomme gommes boules boule crayon crayons nourriture ciseaux livre livres papier papiers efface effaces sable eleve eleves camarade camarades bureau',
    not: 'papier neige recyclage',
    // caught: Vollant a lancé des roches. | Ethan lance des commentaires déplacés.
    // ignored: Noah lance le projet.
  },
  {
    phrases: 'threw, throw+',
    verb: true,
    object: 5,
    through: 'at',
    needs:
      'chair chairs rock rocks book books food pencil pencils object objects student stones stone snowballs scissors tantrum fit eraser',
    // caught: Max threw a chair.
    // ignored: Max threw the ball.
  },
  {
    phrases: 'refus~ de|d, refus~ tout, refus~ toute',
    verb: true,
    object: 5,
    through: 'en à dans au sur',
    // caught: Léo refuse de travailler.
    // ignored: Léo a essuyé un refus.
  },
  {
    phrases: 'refus+ to, refus+',
    verb: true,
    object: 4,
    through: 'in to on at with',
    // caught: Alexis refuses to work in teams.
    // ignored: Alexis accepted.
  },
  {
    phrases:
      'ecout~ pas, respect~ pas, travaill~ pas, travaill~ peu, suit pas, collabor~ pas, particip~ pas, fait rien, fait|fournit|fournissait|met aucun effort|efforts, fait pas d efforts|effort, remet jamais, obe~ pas, tient pas en place, reste pas assis|en|à|a, se tient pas, controle pas|plus, ecoute jamais, respect~ jamais',
    verb: true,
    negation: 'kept',
    object: 3,
    // caught: Enzo n’écoute pas les consignes.
    // ignored: Enzo écoute la chanson.
  },
  {
    phrases:
      'listen, listens, follow, respect, participate, cooperate, pay attention, sit still, behave, stop talking, try, care about, do his|her|any|the work|homework, work',
    verb: true,
    negation: 'required',
    object: 3,
    through: 'in',
    // caught: Max doesn’t listen.
    // ignored: Listen to Max’s song.
    notBefore: 'please did to let will can you we i do',
  },
  {
    phrases:
      'manqu~ de respect|effort|efforts|concentration|motivation|politesse|assiduite, manque d effort|efforts|assiduite|autonomie, manque de rigueur|serieux|attention|travail, lacks effort|focus|respect|motivation|confidence, lacked respect|effort, perd son|du temps, perd sa concentration, fait peu d efforts, fait preuve d|de, se laisse distraire, easily distracted, bacl~ son|ses|le, show|show+ disrespect, shows no|little|great|a, se decourag~, abandonn~ facilement, gives up easily|quickly, rude to, baisse les bras',
    verb: true,
    object: 3,
    through: 'à envers to',
    not: 'chance',
    // caught: Jules manque d’effort. | Malo a manqué de respect à la surveillante.
    // ignored: On manque de chaises.
  },
  {
    phrases:
      'comporte mal|bien|tres, conduit mal, tient mal, behaves badly|well|poorly, comport~ comme, perd patience, perd vite|facilement|rapidement patience, vient en classe sans, se fache, s emporte, se met en colere, loses his|her temper|patience, use|used foul|bad|inappropriate language, use inappropriate, fait de grands|gros|beaux|beaucoup efforts, fait beaucoup d efforts, work+ hard, tries hard, travaill~ fort, travaill~ bien, travaill~ avec serieux, particip~ bien|activement, participates well|actively, s investit, s implique, redoubl~ d efforts, dort en|pendant|sur, sleeps in, slept through|in, arriv~ toujours en retard, always late, fait des remarques, repond mal, repond aux|à, repondu impoliment, repond impoliment, repond avec, parle sans cesse|arret, parle trop, bavarde trop, dit des gros|grossieretes, gros mots, sacre, pleure sans',
    verb: true,
    object: 3,
    through: 'en à aux in avec',
    not: 'question questions appel sondage courriel message messages coeur',
    negation: 'kept',
    // caught: Noah travaille bien en équipe. | Zoé parle sans cesse.
    // ignored: Zoé répond aux questions.
  },
  {
    phrases: 'cogn~',
    verb: true,
    object: 3,
    not: 'tete genou front menton nez coude main doigt pied porte',
    // caught: Enzo cogne ses voisins.
    // ignored: Enzo s’est cogné la tête.
  },
  {
    phrases:
      'coup~ la parole, lev~ sans permission|cesse|arret|raison, leve constamment|tout, quitt~ la classe|salle sans, quitt~ le cours|local sans, sorti*|sort sans permission|autorisation, moqu~ de|des|d, rit des|de ses, ri de|d|des, fait pleurer, fait peur à|aux, fait expres, fait du|des bruit|bruits, fait l idiot|imbecile|interessant|interessante, piqu~ une|des crise|crises|colere|coleres, boud~, chuchot~, ronchonn~, grogn~, tien* tete, parle sans lever|permission, parl~ constamment|continuellement|fort, discut~ constamment|sans, lance des rumeurs, repand* des rumeurs, exclu*|exclut|rejette les|ses|un|une, mont~ sur les|la tables|table, crach~ par|au, mord*, lanc~ son|sa plateau|assiette|chaise, claqu~ la porte, renvers~ son|sa|une|un bureau|chaise|pupitre|table, ment à|sans|souvent, menti*, jou~ avec son|sa cellulaire|telephone|portable|tablette, jou~ sur son cellulaire|telephone|portable, utilis~ son cellulaire|telephone|portable, sort son telephone|cellulaire|portable, joue dans son dos, se bat, battu*, bagarr~',
    verb: true,
    object: 4,
    through: 'de à aux sur sans avec en',
    not: 'elastique equipe record',
    // caught: Anne-Sophie coupe la parole. | Malo se moque de ses camarades. | Noah a claqué la porte.
    // ignored: On coupe la ficelle. | Noah ne boude pas.
  },
  {
    phrases: 'trait~, appel~',
    verb: true,
    object: 5,
    through: 'de d',
    needs:
      'idiot idiote con conne imbecile menteur menteuse nul nulle debile bebe noms cretin cretine salope putain pute pd',
    // caught: Noah a traité Zoé d’idiote.
    // ignored: Le texte traite du climat.
  },
  {
    phrases:
      'apport~ un|une|des|son|sa, possed~ un|une|des|du, vend*|vendait|vendu des|du|de la, consomm~ du|de|un, cache|cachait|cache un|une|des|du',
    verb: true,
    object: 3,
    through: 'de la du',
    needs:
      'couteau arme armes canif vapoteuse vapoteuses cigarette cigarettes petard petards briquet laser drogue drogues cannabis alcool biere',
    // caught: Kevin a apporté un couteau.
    // ignored: Rose a apporté un gâteau.
  },
  {
    phrases:
      'bites, hits, hitting, kick+, push+, pinch+, spits, spitting, punch+, steal+, copi+ from|off, copying from|off, call+ out, call+ names, blurt+ out, makes|made fun of, laugh+ at, pick+ on, wander+, ran|runs out of, leaves|left the class|room|classroom without, ignor+ the|instructions|directions|rules|his|her|me, struggl+ to, has|having trouble|difficulty focusing|sitting|listening|concentrating|following|staying|controlling, loses|lost focus|interest|control, talk+ constantly|nonstop|non|during|over|out|incessantly|loudly, got|gets|getting in|into a|trouble, got|gets into fights, start+ a|fights, was|is in a fight, rips|ripped up, breaks|broke school, vandalizes, exclude|exclud+ others|classmates|her|him, respects others|rules|everyone, lack+ respect|effort|focus|motivation|confidence|discipline, uses|used his|her phone|cell, on her|his phone, cri+ every|constantly, boss+, shout+ at|out, refuses, curs+, swear+, storm+ out, threw|throws a tantrum|fit, throws|threw tantrums, brought|brings a knife|vape|weapon',
    verb: true,
    object: 5,
    through: 'at to in with of out on a',
    not: 'ball target puck goal homer record nail note limit song himself over rope away plants joy excitement',
    // caught: Faith is struggling to focus. | Max got into a fight. | Zoe called out all morning.
    // ignored: Max kicks the ball. | Is Zoe wandering? No idea.
  },
];
