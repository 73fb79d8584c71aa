import type { LexiconEntry } from '../lexicon.ts';

/** Judgements of character or effort, as in a report, favourable or not. */
export const traitLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'applique*, serieux, serieuse*, studieux, studieuse*, travaillant*, travailleur*, travailleuse*, paresseux, paresseuse*, lunatique*, distrait*, agite*, turbulent*, dissipe*, impoli*, insolent*, arrogant*, agressif*, agressive*, violent*, desagreable*, irrespectueux, irrespectueuse*, respectueux, respectueuse*, poli*, timide*, effronte*, mechant*, manipulateur, manipulatrice, menteur, menteuse*, voleur, voleuse*, tricheur, tricheuse*, autonome*, motive*, demotive*, bavard*, perturbateur*, perturbatrice*, immature*, mature*, doue*, brillant*, attentif*, attentive*, inattentif*, inattentive*, indiscipline*, desorganise*, passif*, passive*, volontaire*, perseverant*, insupportable*, intenable*, ingerable*, difficile*, collaboratif*, leader, perturbe, colerique*, impulsif*, impulsive*, desobeissant*, exemplaire*, implique, impliquee*, ponctuel, ponctuelle*, assidu*, rigoureux, rigoureuse*',
    trait: true,
    negation: 'kept',
    object: 0,
    // caught: Léa est une élève appliquée. | Noah est trop bavard. | Iris : élève sérieuse. | Zoé : turbulente.
    // ignored: Le vent est calme. | Un ton poli suffit.
  },
  {
    phrases:
      'lazy, hard worker, a hard worker, rude, disruptive, disrespectful, respectful, polite, aggressive, violent, shy, hardworking, hard working, diligent, distracted, inattentive, attentive, talkative, chatty, defiant, insolent, mean, bossy, dishonest, immature, mature, unmotivated, motivated, disorganised, disorganized, impulsive, stubborn, restless, unfocused, focused, uncooperative, cooperative, gifted, brilliant, troublemaker, bully, liar, cheater, conscientious, a pleasure to teach, a pleasure to have, off task, out of control, inappropriate, unruly, helpful, careless',
    trait: true,
    negation: 'kept',
    object: 0,
    // caught: Max is very disruptive. | Rose is a conscientious student.
    // ignored: The lazy dog sleeps.
  },
  {
    phrases:
      'travail insuffisant|irregulier|superficiel|serieux|regulier|sérieux|bacle|approfondi, manque de travail, trimestre decevant|catastrophique|insuffisant|serieux|satisfaisant, ensemble insuffisant|fragile|decevant|satisfaisant|correct|convenable|moyen|inegal, attitude negative|positive|desinvolte|insolente|exemplaire|inacceptable|deplorable|agreable|passive|provocatrice|provocante|nonchalante, comportement exemplaire|inadmissible|deplorable|perturbateur|immature|puéril|pueril|irreprochable|problematique, bonne|excellente|belle|mauvaise attitude|conduite, bon|excellent|mauvais comportement, bavardages, bavardages incessants, participation insuffisante|active|timide, bad|good|poor|negative|positive|great attitude|behaviour|behavior, poor effort, attitude problem, work ethic, peut mieux faire, pourrait mieux faire, could do better, can do better, doit se ressaisir|calmer|concentrer|discipliner, doit fournir, needs to focus|listen|behave|improve|settle',
    notBefore: 'tout toute chaque aucun',
    // caught: Yanis : ensemble insuffisant, manque de travail.
    // ignored: Tout comportement exemplaire sera salué.
  },
  {
    phrases:
      'modele, exemplaire*, formidable*, exceptionnel, exceptionnelle*, gentil, gentille*, calme*, sage*, tranquille*, curieux, curieuse*, souriant*, negligent*, brouillon, brouillonne, desordonne*, nerveux, nerveuse*, susceptible*, tetu*, hautain*, vulgaire*, grossier, grossiere*, egoiste*, jaloux, jalouse*, genereux, genereuse*, serviable*, obeissant*, solitaire*, renferme*, reserve*, discret, discrete*, dissipe*, provocateur, provocatrice*, excite*, hyperactif, capricieux, capricieuse*, boudeur, boudeuse*, moqueur, moqueuse*, intimidant*, insupportables, investi*, desinvolte*, insouciant*, fainéant*, faineant*, bagarreur, bagarreuse*, meneur, meneuse*, hypocrite*, sournois*, cooperatif, cooperative*, courtois*, consciencieux, consciencieuse*, minutieux, minutieuse*, soigneux, soigneuse*, dynamique*, enthousiaste*, debrouillard*, determine*, organise*, distrait*, reveur, reveuse*, endormi*, desagreables, agreable*, charmant*, attachant*, lent, lente*, absenteiste*, decrocheur, decrocheuse*, bruyant*, bavards, irresponsable*, responsable, respecteux, peu motive|motivee|attentif|attentive|assidu|assidue, un bon eleve, une bonne eleve, un mauvais eleve, un modele, un exemple',
    trait: true,
    negation: 'kept',
    ofPerson: true,
    not: 'de du des d pour vendredi jeudi lundi mardi mercredi semaine',
    // caught: Rose est très calme en classe. | Noah est moqueur.
    // ignored: Rose est responsable du recyclage. | Le lac calme brille.
  },
  {
    phrases:
      'kind, caring, quiet, calm, curious, loud, noisy, sneaky, selfish, jealous, generous, obedient, disobedient, withdrawn, reserved, hyper, moody, whiny, sassy, cheeky, bright, thoughtful, considerate, courteous, organised, organized, messy, sloppy, slow, irresponsible, responsible, reliable, unreliable, determined, enthusiastic, engaged, disengaged, easily distracted, off topic, a joy to have|teach, a leader, a role model, a distraction, a good student, a strong student, a weak student, a bad influence, a problem, a handful, a bully, well behaved, badly behaved, polite and respectful, capable, argumentative, confrontational, manipulative, always late, often late, never prepared, unprepared',
    trait: true,
    negation: 'kept',
    ofPerson: true,
    not: 'for of to about',
    // caught: Zoe is quiet and thoughtful. | Max is a joy to teach.
    // ignored: Zoe is responsible for the fish. | The quiet zone is upstairs.
  },
];
