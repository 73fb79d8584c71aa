import type { LexiconEntry } from '../lexicon.ts';

/** Health, diagnosis, special need, support plan. The shortest term is the remark; an injury is a verb phrase. */
export const healthLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'tda, add, tsa, asd, tsl, tdl, tod, toc, ocd, pai, pap, pps, iep, bip, tes, ted, ulis, odd, dys, tdc',
    upper: true,
    // caught: Ethan a un TSA. | M. T. suit un PAP. | Une TES l’accompagne, dit la mère de Zoé.
    // ignored: Léa, as-tu fait tes devoirs ? | Please add your name, Max.
  },
  {
    phrases:
      'tdah, adhd, trouble|troubles du|de|d spectre|langage|attention|apprentissage|opposition|comportement|autistique|anxieux, trouble|troubles anxieux|alimentaire|alimentaires, deficit d attention, attention deficit, autism, autisme, autiste*, autistic, asperger, tourette, syndrome de down|tourette, down syndrome, trisomique*, trisomie',
    notBefore:
      'semaine journee mois sensibilisation livre documentaire conference week month awareness film formation',
    // caught: Noah a un TDAH. | Léa is autistic.
    // ignored: La semaine de l’autisme commence.
  },
  {
    phrases:
      'dyslexique*, dyslexie, dyslexia, dyslexic, dyspraxique*, dyspraxie, dyspraxia, dysphasique*, dysphasie, dysorthographique*, dysorthographie, dyscalculique*, dyscalculie, dyscalculia, begaie, begaiement, begue, stutters, stutter, hyperactif*, hyperactive, hyperactivite, surdoue*, douance, deficience intellectuelle|visuelle|auditive, learning disability|disabilities|difficulties, difficulte|difficultes d apprentissage, special needs, besoins particuliers',
    notBefore: 'journee semaine conference atelier sur about week police',
    // caught: Zoé est dyslexique.
    // ignored: Conférence sur la dyslexie.
  },
  {
    phrases:
      'allergique*, allergie, allergies, allergic, allergy, anaphylaxie, anaphylaxis, anaphylactique, epipen, auto|autoinjecteur injecteur, intolerant*, intolerance, coeliaque*, celiac, coeliac',
    // caught: Noël est allergique aux noix. | Max has a peanut allergy.
    // ignored: Le pollen vole.
  },
  {
    phrases:
      'asthme, asthmatique*, asthma, asthmatic, diabete, diabetique*, diabetes, diabetic, epilepsie, epileptique*, epilepsy, epileptic, eczema, migraine, migraines, scoliose, scoliosis, leucemie, leukemia, cancer, fibrose kystique, anemie, hemophile, crise d asthme|epilepsie|angoisse|anxiete|panique, crises d asthme|epilepsie|angoisse|anxiete|panique, panic attack|attacks, anxiety attack|attacks, seizure, seizures, convulsions, mononucleose, varicelle, chickenpox, scarlatine, covid, poux, lice, gastro, conjonctivite, pneumonie, pneumonia, otite, grippe, flu, entorse, sprain, foulure, platre, points de suture, stitches, bronchite, strep throat, commotion, commotion cerebrale, concussion, cystic fibrosis, insuline, insulin, insulin pump',
    notBefore: 'contre relais journee levee fonds against sur about campagne',
    // caught: Pour Marin : asthme. | Zoé had an asthma attack.
    // ignored: Une levée de fonds contre le cancer.
  },
  {
    phrases:
      'anxiete, anxieux, anxieuse, anxiety, anxious, depression, depressif, depressive, depressed, suicidaire*, suicidal, s automutile, automutilation, self harm, selfharm, scarifie, anorexie, anorexique*, anorexia, boulimie, boulimique*, bulimia, deprime, deprimee, phobie scolaire, school phobia, idees suicidaires|noires, burnout, traumatisme, trauma',
    notBefore: 'atelier gerer stress examen about conference about gestion',
    // caught: Jade fait de l’anxiété.
    // ignored: Atelier pour gérer l’anxiété.
  },
  {
    phrases:
      'malentendant*, sourd, sourde, deaf, hard of hearing, hearing impaired|aid|aids, malvoyant*, aveugle, blind, visually impaired, appareil|appareils auditif|auditifs, implant cochleaire, handicap, handicape*, disabled, disability, fauteuil roulant, wheelchair, in a cast, cast on, paralysie cerebrale, cerebral palsy, en bequilles, bequilles, crutches, daltonien*, colour|color blind, colorblind',
    notBefore: 'stationnement toilette toilettes acces parking rampe',
    // caught: Timéo est malentendant.
    // ignored: La rampe pour fauteuil roulant est prête.
  },
  {
    phrases:
      'ritalin, concerta, vyvanse, biphentin, adderall, ventolin, ventolin|pompe|inhalateur pompe, pompe, inhalateur, inhaler, puffer, medication, medications, medicament, medicaments, medicine, meds, antidepresseur, antidepresseurs, antidepressants, antibiotique, antibiotiques, antibiotics, melatonine, somniferes, tylenol, advil',
    notBefore: 'armoire boite velo',
    // caught: Léo prend du Ritalin.
    // ignored: La pompe à vélo est au gymnase.
    not: 'velo eau',
  },
  {
    phrases:
      'plan|plans d intervention, plan d accompagnement, ppre, ieps, individual|individualized education plan, behaviour|behavior plan, support plan, safety plan, care plan, learning plan, modified program, adapted program, programme modifie|adapte, aesh, ulis, classe d adaptation, classe specialisee, classe langage, special education, special ed, resource room, educational assistant, mesures|mesure adaptees|adaptee|adaptation, mesure|mesures d adaptation|aide|soutien, tiers temps, extra time, temps supplementaire, cote 50|53|33|34|12|10|14',
    // caught: Rose a un plan d’intervention. | Max gets extra time.
    // ignored: Le plan de la ville est affiché.
  },
  {
    phrases:
      'orthophonie, orthophoniste, orthopedagogue, orthopedagogie, ergotherapie, ergotherapeute, psychologue, psychologue scolaire, psychologie, psy, pedopsychiatre, psychiatre, psychiatrie, pedopsychiatrie, psychoeducation, psychoeducateur, psychoeducatrice, neuropsychologue, neuropsychologie, travailleuse|travailleur sociale|social, dpj, ase, crip, speech therapy|therapist|therapy, speech pathologist, occupational therapy|therapist, physiotherapie, physiotherapy, physio, psychologist, psychiatrist, therapist, counselling, counseling, social worker, evaluation psychologique|orthophonique|neuropsychologique',
    notBefore: 'notre votre m mme our nouvelle nouveau new metier',
    // caught: Léa voit un orthophoniste. | Rose goes to speech therapy.
    // ignored: Notre psychologue sera là mardi.
  },
  {
    phrases:
      'bless~, bless~ gravement, cass~, foul~, fractur~, luxe, ouvert le, coup~ le|au, brul~ la|le|au, tordu*, oper~, perdu connaissance, convuls~, saigne du nez, saigne',
    verb: true,
    object: 4,
    through: 'à au aux en',
    needs: '',
    notBefore: 'tasse vitre branche',
    not: 'vitre fenetre crayon regle dent record tasse verre pattes oreilles tete',
    // caught: Zoé s’est blessée au genou. | Enzo s’est cassé le bras.
    // ignored: Noah a cassé une vitre.
  },
  {
    phrases: 'bumped, banged, broke, sprained, fractured, injured, twisted, hurt, hit',
    verb: true,
    object: 3,
    through: '',
    needs:
      'arm leg ankle wrist foot finger knee nose head collarbone elbow hand back toe shoulder hip neck eye chin thumb',
    // caught: Noah broke his arm. | Léa hurt her knee.
    // ignored: Noah broke a record.
  },
  {
    phrases:
      'fainted, threw up, vomited, hospitalised, hospitalized, passed out, had surgery, throwing up',
    verb: true,
    // caught: Max fainted.
    // ignored: Max painted a tree.
  },
  {
    phrases:
      'hopital, hospital, hospitalisation, chirurgie, surgery, urgences, fievre, fever, chimiotherapie, chemotherapy, chimio, grossesse, enceinte, pregnant, pregnancy, suivi medical|psychologique|psychiatrique|social, medical appointment, billet medical, certificat medical, rendez vous medical, dispense* d eps|education|sport, arret maladie, sick leave',
    notBefore: 'sainte saint visite collecte metier',
    not: 'sainte saint de',
    // caught: Jade est à l’hôpital. | Max has a fever.
    // ignored: La visite de l’hôpital est annulée.
  },
  {
    phrases: 'mdph, rased, segpa, cmpp, sessad, itep, ime, ehdaa, gevasco, hpi, eip, tfc, tnd, pi',
    upper: true,
    notBefore: 'nombre la du',
    // caught: Iris est suivie au CMPP. | Rose a un PI.
    // ignored: Le nombre PI vaut 3,14. | Pi est un nombre.
  },
  {
    phrases:
      'surdite, surdite legere|moderee|profonde, hearing loss, mutisme, mutique*, selective mutism, bipolaire*, schizophrenie, schizophrenia, dysgraphie, dysgraphia, retard de langage|developpement, retard mental, developmental delay, speech delay, haut potentiel, gifted program, crohn, sclerose, sclerosis, lupus, arthrite, arthritis, hepatite, hepatitis, tuberculose, tuberculosis, rougeole, measles, mumps, coqueluche, whooping cough, impetigo, la gale, scabies, pink eye, appendicite, appendicitis, hernie, hernia, tendinite, fracture, luxation, attelle, splint, bras casse, jambe cassee, poignet casse, pied casse, nez casse, broken arm|leg|wrist|ankle|foot|finger|nose|collarbone, sprained ankle|wrist, ankle sprain, souffle au coeur, heart condition|murmur|surgery, maladie cardiaque, malformation cardiaque, greffe, transplant, hemophilie, hemophilia, sickle cell, vih, hiv, sida, meningite, meningitis, tumeur, tumor, tumour, psoriasis, urticaire, hives, ear infection|infections, infection urinaire|oculaire|pulmonaire, laryngite, laryngitis, angine, bronchiolite, sinusite, tonsillitis, amygdalite, stomach bug|flu|ache, food poisoning, intoxication alimentaire, indigestion, vertiges, dizzy spells, etourdissements, malaise, malaise vagal, perte de connaissance, insomnie, insomnia, hypersensibilite, hypersensible*, myopathie, dystrophie musculaire, muscular dystrophy, strabisme, syndrome d asperger|williams, syndrome de tourette|down|rett, trouble|troubles de l attention, trouble|troubles de la vision|parole|communication, trouble|troubles du comportement|spectre|sommeil, troubles dys, learning disorder, eating disorder, attachment disorder, oppositional defiant',
    notBefore:
      'journee semaine mois sensibilisation sur about week awareness contre against cas vaccin vaccine',
    // caught: Noah a une angine. | Léa has an ear infection. | Zoé a un retard de langage.
    // ignored: Vaccin contre la rougeole : jeudi. | Conférence sur le haut potentiel.
  },
  {
    phrases:
      'mal au|aux|à|a ventre|tete|dos|dents|oreille|oreilles|gorge|genou|coeur|pied|jambe|poignet|cheville, mal à la tete|gorge|jambe|cheville, maux de tete|ventre, headache|headaches, stomachache, tummy ache, sore throat, nausee, nausees, nausea, nauseous, saignement de nez, saignements de nez, nosebleed, nosebleeds, boutons de fievre, rhume, toux',
    notBefore: 'si contre donne',
    // caught: Rose a mal au ventre. | Max has a headache.
    // ignored: Le pire des maux est la peur.
  },
  {
    phrases:
      'fait mal au|aux|à|a, fait une entorse|commotion|luxation|malaise, fait un malaise, cogn~ la|le|au|aux|contre, heurt~ la|le|au|contre, egratign~, erafl~, coinc~ le|un|les doigt|doigts, coinc~ la main, ouvert la|l, fendu la|le, arrach~ un ongle, dem~ l epaule, deboit~ l|la|le, pass~ au bloc',
    verb: true,
    object: 3,
    needs:
      'tete genou genoux front menton nez bras coude dent dents main mains doigt doigts pied pieds jambe cheville poignet dos oeil epaule levre levres arcade ventre visage cuisse mollet entorse commotion luxation malaise ongle bloc',
    through: 'à a au aux la le sur',
    // caught: Noah s’est fait mal au genou. | Zoé s’est cogné la tête. | Léo s’est ouvert l’arcade.
    // ignored: Noah cogne au mur de pierre. | Ouvert la fin de semaine.
  },
  {
    phrases:
      'contagieux, contagieuse, contagious, souffrant*, fievreux, fievreuse, en convalescence, alite*',
    trait: true,
    negation: 'kept',
    // caught: Rose est contagieuse. | Max is contagious.
    // ignored: Noah est malade. | Un rire contagieux !
  },
  {
    phrases:
      'educateur|educatrice specialise|specialisee, technicienne|technicien en education specialisee, mesures adaptatives, mesure adaptative, amenagement|amenagements pedagogiques|pedagogique|d|raisonnables, aide humaine|specialisee|individualisee, accompagnement individualise, aide à l apprentissage, protection de la jeunesse, enseignement adapte, enseignante ressource|orthopedagogue, classe ressource, unite specialisee, learning support, learning centre|center, testing|exam accommodations, education assistant, child and youth worker, youth protection, speech and language, sensory breaks|break, pauses sensorielles, coquilles antibruit, noise cancelling, safe plan, behaviour|behavior support, tutorat adapte, psychometrie, bilan orthophonique|psychologique|neuropsychologique',
    notBefore: 'notre votre nos our new nouvelle nouveau',
    // caught: Noah bénéficie d’une éducatrice spécialisée. | Max uses the learning centre.
    // ignored: Notre éducatrice spécialisée est absente. | L’aide est bienvenue.
  },
  {
    phrases:
      'benadryl, reactine, antihistaminique, antihistaminiques, cortisone, methylphenidate, glycemie, chimiotherapie, physiotherapeute, kinesitherapeute, kine, kinesitherapie, cardiologue, neurologue, neurologist, cardiologist, pediatre, pediatrician, dermatologue, hospitalier',
    notBefore: 'notre un une contre',
    // caught: Léo prend de la Reactine. | Jade voit sa neurologue.
    // ignored: On a invité une pédiatre en classe.
  },
  {
    phrases:
      'tentative|tentatives de suicide, attaque|attaques de panique, scarification, scarifications, suicide attempt, cutting herself|himself, protheses|prothese auditives|auditive|dentaire, trouble|troubles de l opposition, phobique*, phobique scolaire|social|sociale, dispense* de sport|gym|gymnastique|natation|piscine|cours, verres correcteurs, centre de readaptation, readaptation, amygdales, tonsils, oxygene, insuffisance renale|cardiaque, intensive care, ambulance',
    notBefore: 'exercice sur journee about',
    // caught: Éva a fait une tentative de suicide. | Jolie porte des prothèses auditives.
    // ignored: Une tentative de record !
  },
  {
    phrases: 'hospitalis~, evanoui*, vomi, fait un avc',
    verb: true,
    // caught: Rose a vomi. | Félix est hospitalisé à Sainte-Justine.
    // ignored: Rose n’a pas vomi.
  },
];
