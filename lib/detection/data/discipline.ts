import type { LexiconEntry } from '../lexicon.ts';

/** Incidents, sanctions and remarks of a report, by topics: what the other lists of conduct do not name. */
export const disciplineLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'hurl~, engueul~, secou~, plaqu~ au|contre, fonc~ dans|sur, saut~ sur, ru~ sur, crach~ sur|à, tagu~, barbouill~, rackett~, racket~, subtilis~, pomp~ sur, contrefait, pirat~, lev~ le|les|la ton|yeux|voix, hauss~ le ton, rican~, siffl~ en|pendant, pete un|une|les cable|coche|plombs|crise, pete les, explos~, mis* à hurler|crier|pleurer|rire|courir|frapper|lancer, met à hurler|crier|frapper, fait du|le chahut|vacarme|tapage|bazar|cirque|grabuge|chantage|singe, sem~ la pagaille|zizanie, perdu|perd le controle, roul~ par terre, à sa tete, gigot~, remu~ sans|trop|constamment, se retourne, retourn~ sans|constamment, balanc~ sur, bouge* trop|sans|constamment, somnol~, endort en|pendant, endormi en|pendant, lach~ des gros|insultes, envoy~|envoi des textos|messages, sorti|sort|utilis~|consult~|regard~ son telephone|cellulaire|cell|portable, mach~ de la, fox~, loaf~, sech~ le|les|un, cumule|accumul~ les|des retards|absences, arriv~ souvent|constamment|regulierement|systematiquement|encore en retard, isol~ du|des|dans, rest~ seul|seule|à l ecart, laisse entrainer|influencer|facilement|distraire, prend trop|toute de|la place, cherche l attention|la, veut toujours|tout, monopolis~, assume pas, nie tout|les|avoir, fait le minimum|strict, donn~ le meilleur, fait de son mieux, fait semblant, tutoi~, rebell~, revolt~, vis~ avec, cri~ en|sans|sur|des, jou~ aux|à des jeux, parl~ sur un, impliqu~ dans, accus~ de|d, soupconn~ de, pris|prise en flagrant, pris|prise à a|copier|tricher|voler|fumer|vapoter, surpris|surprise à|en',
    verb: true,
    negation: 'kept',
    object: 3,
    through: 'à au du en de sur avec dans pendant par la le les des aux',
    notBefore: 'on nous vous volcan',
    not: 'projet comite equipe activite main velo club jardin spectacle conseil',
    // caught: Émile s’est mis à hurler. | Hugo a tagué la porte. | Rose a été impliquée dans une bagarre.
    // ignored: Noah est impliqué dans le comité. | On saute sur le tapis.
  },
  {
    phrases:
      'confisqu~, convoqu~, mis* en retrait|retenue|isolement, isole* du, place* à l ecart, envoy~ en retrait|retenue, fait sortir, exclu* temporairement|definitivement|une|un|deux|trois, garde*|retenu* après|apres|en, aura|recu|recoit|eu une|un|des consequence|consequences|sanction|punition|avertissement|retenue|billet|heure|mot, ecope d un|une, ecop~ d|de, exclu*|exclue*, prive*|privee* de|d, perdu|perd|perdra son|ses|sa|le|du droit|privilege|privileges|recre|recreation|temps|points|acces, kept in|after|inside, got|received|given|issued|earned|gets a|an|another|his|her|two|three warning|detention|detentions|referral|consequence|strike|strikes|time|zero|suspension, sent home, confiscated, phone taken, suspended from, loses|lost privileges|recess|bus|phone|his|her, put on probation|contract, banned, disciplined, placed on, made to apologize|copy, held back in',
    verb: true,
    negation: 'kept',
    object: 3,
    through: 'à a from at in for d de du en en la le',
    not: 'parents reunion assemblee tooth teeth mitten mittens hat book lunch dent manteau train invitation cle water bottle coat retard course concours medaille',
    notBefore: 'on nous vous we',
    // caught: Téléphone de Clément confisqué. | Hugo was given a warning. | Noah was kept in at recess.
    // ignored: Léa lost her mitten. | Les parents sont convoqués à la réunion.
  },
  {
    phrases:
      'cellulaire|telephone|portable confisque, suspension interne|externe|à, suspension à l interne|externe, exclusion de|du cours, exclusion temporaire|ponctuelle, avertissement de|pour travail|conduite|comportement, mot dans le|son carnet, une|deux|trois|quatre croix, retrait|perte de points|privilege|privileges, consequence, consequences, copie à faire, reflexion ecrite|à, fiche|feuille|texte de reflexion, geste de reparation, reparation, privation de recre|recreation|sortie, temps d arret, punition, punitions, sanction, sanctions, manquement, manquements, avis disciplinaire|d infraction, incivilites, incivilite, degradation, degradations, bagarre, bagarres, bataille, chicane, altercation, dispute, insultes, insultes repetees, injures, menaces, gros mots, moqueries, propos|gestes|commentaires deplaces|racistes|homophobes|sexistes|grossiers|vulgaires|violents|irrespectueux|inappropries|menacants, triche, bavardage, bavardages incessants|repetes|constants, agitation, passivite, mauvaise volonte, retards repetes|frequents|injustifies, absences injustifiees|repetees, absences non motivees|justifiees, bus|bus privileges revoked|suspended, privileges revoked|removed|suspended, phone confiscated, lunch|after detention|school, in|out school|of suspension|school, iss, expulsion, probation, incident report, apology letter, letter of apology, reflection|think sheet, demerit, demerits, lines to copy, bullying, cyberbullying, fighting, disrespect, inappropriate language|behaviour|behavior|comment|comments, foul language, bad attitude|language, rude|racist|mean comments|comment|gesture, hard working|working kid|student, poor|excellent effort|conduct|attendance, retard|retards à repetition',
    measure: true,
    notBefore:
      'contre lutte against about toute any no sur plan anti prevention semaine journee en stop reglement atelier week bassin non zero sans sous film jeu film',
    not: 'neige boules eau pont pot tube papier rouge mots croises',
    // caught: Noah : altercation avec un grand. | Suspension à l’interne pour Léo. | Aimé passed. Hard-working kid.
    // ignored: Atelier contre les chicanes. | Semaine contre l’intimidation. | En conséquence, on reste.
  },
  {
    phrases: 'manqu~ de|d, manque de|d',
    verb: true,
    negation: 'kept',
    object: 2,
    not: 'temps neige place places budget materiel chaises chaise personnel pratique sommeil chance soleil lunch papier livres eau bras benevoles 2 3 4 exercice',
    notBefore: 'on nous vous',
    // caught: Vic : manque de sérieux total.
    // ignored: Il manque de chaises.
  },
  {
    phrases:
      'doit|devra|devrait fournir|faire plus|davantage|des|un|attention d|efforts|effort|à|de, doit cesser|arreter|changer|respecter|ecouter|participer d|de|son|les|davantage|plus, arguing, fighting, screaming, texting, daydreaming, fooling|messing|horsing|clowning around, gossiping, giggling, talk+ over|back, snapped at, lashed out, blew up, melted down, cuss+, swearing at, ditch+, bolted, left|leaves class|school without, ripped, tore, smashed, trashed, snatched, grabbed, tackled, smacked, spits|spit on|at, tripped a, mouthed off, flipped his|her|a|the, won t stop|listen|work|sit, rush through|her|his, rushes through, tends|tend to rush|talk|argue|interrupt|daydream|distract, on her|his phone, was on|late his|her|again|every, keeps interrupting|talking|hitting|fighting|getting, is|was being rude|mean|disruptive|disrespectful, disobeyed, mistreats, plagiarizing, plagiarising, caught plagiarizing|texting|lying|with, works|work hard|well|independently, participates, contributes, tries hard|her|his, refused, had|has|have a|another|an meltdown|tantrum|outburst|fight|argument, meltdown, outburst',
    verb: true,
    object: 4,
    through: 'with through in at on without to over',
    negation: 'kept',
    not: 'envelope project surgery allergy signer ball party bag leaves water inhaler jacket hat book way stage paddle',
    notBefore: 'we please you to',
    // caught: Hugo doit fournir plus d’efforts. | Béatrice was caught plagiarizing. | Tristan had another meltdown.
    // ignored: Please stop fighting. | Max threw his ball. | Zoé doit faire signer.
  },
  {
    phrases:
      'malpoli*, insolent*, baveux, baveuse*, chialeux, chialeuse, querelleur, rancunier*, odieux, odieuse, penible*, deplace*, menacant*, provocant*, pretentieux, pretentieuse, introverti*, effac*, craintif, craintive*, isole*, rejete*, emotif, emotive*, impatient*, etourdi*, desinteresse*, desengage*, concentre*, eveille*, intelligent*, investi*, regulier*, constant*, methodique*, ambitieux, ambitieuse, combatif, combative, courageux, courageuse, bienveillant*, attentionne*, sympathique*, influencable*, naif, naive, independant*, negatif, negative*, positif, positive*, enjoue*, drole*, raciste*, defiant, obnoxious, hostile, explosive, arrogant, outgoing, friendly, isolated, lonely, independent, self motivated, ambitious, competitive, persistent, sensitive, emotional, fidgety, forgetful, indifferent, bored, checked out, confident, well mannered, gentle, delightful, a delight, dedicated, committed, difficult, challenging, excellent, annoying, impossible, wild, rough, reckless, dangerous, threatening, sweet, a sweetheart, a model student, a great kid, on task',
    trait: true,
    negation: 'kept',
    ofPerson: true,
    not: 'de du des d pour au à for of to about cas test',
    // caught: Samir est malpoli. | Zoe is friendly and gentle.
    // ignored: Le test est positif. | The quiz is challenging.
  },
];
