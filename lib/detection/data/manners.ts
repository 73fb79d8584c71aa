import type { LexiconEntry } from '../lexicon.ts';

/** More of behaviour by its topics: teasing, insult, flight, screens, effort, amends. */
export const mannerLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'embet~, taquin~, agac~, enerv~, importun~, ecoeur~, brutalis~, malmen~, maltrait~, chial~, rouspet~, rit|ri de, denigr~, rabaiss~, exclu*, harcele, menac~ de, provoqu~ ses, poursui* les|ses, arrach~ le|la|les|l|son|sa, dit|crie|ecrit un|des gros|insultes|grossieretes|obscenites|mensonges|injures, dit une|des grossierete|betises, montr~ son majeur, fait un doigt|croche|bras|scene, fait une scene, cherch~ la bagarre|chicane|confrontation, cherch~ à provoquer|attirer, se croi* tout, croit tout permis, tient|tenait tete, transgress~, enfreint, ignor~ les|mes|ses|la consignes|regles|consigne, cach~ les|le|la bottes|manteau|sac|etui|tuque|souliers|casquette|trousse|affaires|lunch',
    verb: true,
    object: 4,
    through: 'à de',
    not: 'page pages feuille calendrier affiche carotte dents',
    // caught: Zoé embête ses camarades. | Noah a dit un gros mot. | Zoé tient tête à sa prof.
    // ignored: Noah a arraché une page. | Noah dit un poème.
  },
  {
    phrases:
      'dormait|dormi en|pendant|sur, mang~ en classe|cours, text~ pendant|en, clavard~ pendant|en|sur, rod~ dans, train~ dans|aux|avec, flan~ dans, erre dans, sauv~ de|du, enfui*, arriv~|entr~|rentr~ en criant|hurlant|sacrant|claquant|pleurant|retard, arriv~|entr~ en classe en, part|parti|partie en criant|claquant|courant, sorti* en criant|claquant, quitt~ le|la cours|classe|local en, arriv~|rentr~|venu* ivre|saoul|saoule|intoxique|intoxiquee, ridiculis~ devant, regard~ son|sa cellulaire|telephone, fait confisquer|enlever|expulser|exclure|coller|punir|renvoyer|gronder|avertir|sortir, devra|doit rester apres, devra|doit|devrait s excuser, devra|doit presenter|ecrire|formuler ses|une|des, devra|doit|devrait reparer|rembourser|copier|recopier, perd|perdu|perdra ses|son|tous|toutes privilege|privileges|droit, interdit*|interdite de|d, plus droit|acces|le, lanc~|jet~ des avions|boulettes|boules|effaces|bouts, lanc~ un avion|crayon, trouv~ toujours des|une excuses|excuse, invent~ des, ment|menti à|aux|sur',
    verb: true,
    negation: 'kept',
    object: 4,
    through: 'en à au de du pendant sur apres en par',
    not: 'velo recherche invitation copie photocopies',
    notBefore: 'on ne nous',
    // caught: Zoé dormait en classe. | Léo devra rester après l’école. | Max n’a plus droit à la cour.
    // ignored: Le chat dormait. | On devra reparler.
  },
  {
    phrases:
      'publi~, film~, photographi~, enregistr~, diffus~, partag~, manqu~, filmed, posted, recorded',
    verb: true,
    object: 6,
    through: 'sans à de du pendant without during',
    needs:
      'permission autorisation consentement insu motif prof enseignante enseignant surveillante bagarre fight teacher humiliante',
    not: 'visite vernissage',
    // caught: Zoé a filmé la prof. | Max filmed a fight.
    // ignored: Zoé a filmé la neige. | Max filmed a bird.
  },
  {
    phrases:
      'manqu~ d ecoute|organisation|interet|investissement|implication|attention|ambition, manqu~ de maturite|confiance|jugement|methode|volonte|discipline|collaboration|constance|tact, fait preuve d|de, devrait|pourrait|doit mieux|davantage, devrait|pourrait participer|travailler|ecouter|etudier|collaborer, devrait|pourrait s impliquer|investir|appliquer, devrait|pourrait|doit se calmer|concentrer|taire, doit apprendre à, doit ameliorer|travailler son|sa comportement|conduite|attitude|ecoute, doit gerer sa|ses colere|emotions|frustrations, baisse les bras, a bon|mauvais|bonne caractere, se neglige, fait bonne|mauvaise impression, gere mal|bien, accepte mal|difficilement|pas, supporte mal|pas|difficilement, isole des, se tient avec|bien|mal, nuit à|au|aux, nui à',
    verb: true,
    negation: 'kept',
    object: 4,
    through: 'à de du en sa son',
    notBefore: 'on nous vous',
    // caught: Noah manque de maturité. | Zoé devrait participer davantage. | Rose gère mal sa colère.
    // ignored: On devrait participer. | Noah participe au tournoi.
  },
  {
    phrases: 'fugu~',
    verb: true,
    // caught: Ben a fugué de l’école.
    // ignored: Ben n’a pas fugué.
  },
  {
    phrases: 'call+, calling',
    verb: true,
    object: 4,
    needs: 'names stupid idiot fat ugly loser dumb',
    // caught: Max called Zoe names.
    // ignored: Max called home.
  },
  {
    phrases:
      'written up, had|has|having a tantrum, throw+ tantrums, gave the finger, gave me|her|him the finger|attitude, made|makes a threat, made|makes threats|rude|inappropriate|racist|sexist, pick+ on, pok+, teasing, bother+, annoy+, sent a nasty|mean|rude|threatening|inappropriate|hateful, hid+|hid under, banned from, barred from, kicked off, show+ leadership|initiative|maturity|kindness|empathy|perseverance|improvement|respect, puts|put|putting in little|no|minimal|great|more, needs to try|stop|control|respect|calm|stay|pay|follow|learn|work|be, should try|work|listen|participate|pay, has|have to apologize|apologise, will apologize, will serve, serv+ a, got in|into trouble|fights, whisper+ during, pass+ notes, wast+ time, wandering, sneak+, snuck out|into, cuts|cut class, eat+ during, uses|used profanity|slurs|foul, flips|flipped his|her|a desk, draws|drew on the|his|her desk|desks|wall|walls, breaks|broke the|a rules|rule|window, disobeys, defies, sulk+, pouts, whin+, complains about, mouths off, act+ silly|up|like, got|gets kicked out, laughed during, runs|running in the, cut in line, blames, blamed others, helps others|classmates, includes everyone|others',
    verb: true,
    object: 4,
    through: 'at to in with of on during his her the',
    not: 'ball project presentation',
    notBefore: 'we please you to',
    // caught: Max was written up. | Zoe had a tantrum. | Zoe needs to try harder.
    // ignored: Please stop the bus. | We called home.
  },
  {
    phrases: 'stay in|seated|quiet, sit down|quietly, keep quiet|still, stop',
    verb: true,
    negation: 'required',
    object: 3,
    through: 'in',
    notBefore: 'please do you we',
    // caught: Max won’t stay in his seat.
    // ignored: Stay in your seat, Max.
  },
  {
    phrases:
      'difficulte à se concentrer|controler|calmer|organiser, difficulte à rester|suivre|ecouter|gerer, plagiarism, plagiat, tricherie, tantrum, crise de colere|larmes, croche pied|patte, doigt d honneur, heure|heures de tig, tig, local de retrait|reflexion, fiche de comportement, grossieretes, impolitesse, insolence, insubordination, mauvaise foi, attitude execrable|irrespectueuse|arrogante|deplacee|nonchalante|defaitiste|detestable|face, langage grossier|vulgaire|inapproprie, manque de respect|savoir|serieux|maturite|politesse, lack of effort|respect|focus|motivation, disrespect, defiance, swearing, talking back',
    measure: true,
    notBefore: 'contre lutte against about toute any no sur plan',
    // caught: Enzo : deux heures de TIG. | Un zéro à Zoé pour plagiat.
    // ignored: Plan contre le plagiat. | Toute insolence sera punie.
  },
  {
    phrases:
      'peste, rebelle*, apathique*, colereux, colereuse*, autoritaire*, tannant*, fatigant*, espiegle*, farceur, exigeant*, perfectionniste*, empathique*, altruiste*, honnete*, malhonnete*, loyal*, fiable*, creatif*, sociable*, mal eleve|elevee|poli, bien eleve|elevee, à son affaire, dans la lune, toujours|souvent en retard, tete dure|en, prete à aider, pret à aider, hostile*, indifferent*, sans gene, tardy, a chatterbox, chatterbox, oppositional, clingy, spoiled, honest, trustworthy, compassionate, eager to learn|help, a team player, class clown, apathetic, combative, creative, resilient, hot tempered, cruel, bad tempered, often|constantly tardy, hyper, patient*, pleurnichard*, distant*, soucieux de, soucieuse de, toxique*, violente',
    trait: true,
    negation: 'kept',
    ofPerson: true,
    not: 'for vendredi lundi',
    // caught: Rose est une petite peste. | Max is often tardy. | Noah est mal élevé.
    // ignored: La peste de 1347. | Le patient dort.
  },
];
