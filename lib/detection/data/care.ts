import type { LexiconEntry } from '../lexicon.ts';

/** Symptoms, care, helpers and measures of support, by topics: what health.ts and ailments.ts do not name. */
export const careLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'malade, malades, maladie, sick, ill, unwell, illness, under the weather, reflux, constipation, constipe*, diarrhee, diarrhea, vomissements, vomiting, pharyngite, streptocoque, pied main bouche, pieds mains bouche, cystite, intoxication, deshydratation, deshydrate*, dehydrated, crampes, cramps, convulsion, demangeaisons, hematome, plaie, coupure, coupures, morsure, blessure, blessures, contusion, dechirure, menisque, doigt|cheville|clavicule|dent|main casse|cassee, injury, injuries, bosse à|au|sur, bleu|bleus à|au|aux|sur, trouble|troubles urinaires|digestifs|cardiaques|respiratoires|moteurs|psychologiques|psychotiques, probleme|problemes urinaire|urinaires|respiratoire|respiratoires|cardiaque|cardiaques|digestifs|medical|medicaux|psychologique|psychologiques|moteur|moteurs|auditifs|visuels|langagiers, health issue|issues|problem|problems|condition|concerns|plan, medical condition|issue|issues|leave|note|exemption|reasons|treatment|emergency, raisons de sante, raison|raisons medicale|medicales, terreurs nocturnes, diagnostic, diagnosis, injections, perfusion, anesthesie, radiographie, x ray, prise de sang, traitement, treatment, doliprane, ibuprofene, ventoline, glucometre, catheter, couches, diapers, convalescence, quarantaine, conge|arret medical|maladie, billet|mot du medecin, operation, mi temps therapeutique, horaire allege|reduit, scolarisation partielle, school refusal, refus scolaire, a cast, cast for, systeme mf, fm system, implant, braille, langue des signes, sign language, lunettes teintees|adaptees, gluten free, lactose intolerant, regime sans|alimentaire, syndrome',
    notBefore:
      'journee semaine mois sensibilisation sur contre livre conference eviter about against week prevention cas assurance imaginaire of jeu soins',
    not: 'imaginaire of technique informatique texte mathematiques dechets hunger commando calcul mathematique',
    // caught: Inès malade, devoirs à garder. | Zoé is sick today. | Léo a des problèmes urinaires. | Rose a une blessure.
    // ignored: Le malade imaginaire, acte 2. | Journée de la maladie rare. | We are sick of winter.
  },
  {
    phrases:
      'audiologist, audiologiste, audiologie, psychoed, neuropsy, pedopsy, psychotherapie, psychotherapeute, psychotherapy, therapie, therapy, intervenant social|psychosocial, intervenante sociale|psychosociale, assistante sociale, assistant social, educatrice|educateur spe, grief counsellor|counselor, guidance counsellor|counselor, speech language, reading specialist|support, resource room|support, referred to, pull out support, paraprofessional, crisis team|plan, samu, emergency room, clsc, angoisse, angoisses, detresse, mal etre, epuisement, pensees|propos|gestes suicidaires, suicide, suicidal thoughts, self harm, self harm+, addiction, psychotique, psychotic, neuroatypique*, neurodivergent, nonverbal, non verbal, autism spectrum, spectre de l autisme, language delay|disorder, reading disability, processing disorder, learning disabled|delay, behaviour|behavior disorder, executive function|functioning, oppositionnel, low vision, baisse|perte d audition|appetit, mutisme selectif, deficience, besoin|besoins speciaux|particulier, situation de handicap, grief, grieving, insomnies',
    notBefore:
      'notre nos votre our new metier nouvelle nouveau devenir become mme m semaine prevention sur contre about week awareness atelier stress journee',
    not: 'scolaire vaccination campagne office',
    // caught: Jade voit l’assistante sociale. | Mac self-harmed. | Samir is on the autism spectrum.
    // ignored: Notre audiologiste sera là mardi. | Semaine de prévention du suicide.
  },
  {
    phrases:
      'mesure|mesures d appui|accommodement, accommodements, accommodations, outil|outils d aide|technologique|technologiques|adapte|adaptes, aide|aides technologique|technologiques, fonction|fonctions d aide, synthese vocale, prediction|predicteur de mots, dictee vocale, text to speech, speech to text, assistive technology, temps majore|additionnel, tiers du temps, secretaire scripteur, local calme|isole, quiet room|space, separate setting|room, preferential seating, coquilles, casque antibruit|anti, balle de tension, stress ball, fidget, objet|objets sensoriel|sensoriels, pause|pauses motrice|motrices|actives, movement break|breaks, pictogrammes, modified work|curriculum, reduced workload|schedule, extended time, extra help|support, 504 plan|meeting, plan 504, plan de services, psychoeducational assessment|testing, psych ed, equipe de suivi, ecole specialisee, groupe adapte, exempt*|exempte|exemption d|de',
    notBefore: 'notre nos our the',
    not: 'peine cours sanction',
    // caught: Zoé a des coquilles et du temps additionnel. | Felix needs movement breaks. | Prudence has a 504 plan.
    // ignored: Our quiet room is 12.
  },
  {
    phrases:
      'orl, psii, ess, camsp, crdi, crdp, cisss, cmp, cmpea, dld, apd, capd, sai, lsq, lsf, lpc, tccl, ibi, aba',
    upper: true,
    notBefore: 'notre nos our',
    // caught: Hugo est suivi en ORL. | Nour : rencontre PSII jeudi.
    // ignored: Notre SAI est absent. | Un aba.
  },
  {
    phrases:
      'dort mal|peu, mange mal|peu|plus, entend|voit pas|peu|rien, voit plus, porter des|ses lunettes|verres|lentilles, porter son|un|une appareil|corset|orthese|attelle|platre, besoin de lunettes, vom~, evanouit, etouff~, fel~ le, luxe, tord, boite, saign~, feel+|felt sick|dizzy|faint|ill|nauseous, got|gets sick|hurt|injured|dizzy, throws|throw up, bled, blacked out, on medication|meds',
    verb: true,
    negation: 'kept',
    notBefore: 'une des sa ma la',
    // caught: Woodley dort mal. | Léo s’est étouffé. | Fleur doit porter ses lunettes.
    // ignored: Sa boîte est vide. | Noah a attrapé le ballon.
  },
];
