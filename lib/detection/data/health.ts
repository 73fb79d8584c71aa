import type { LexiconEntry } from '../lexicon.ts';

/** Health, diagnosis, special need, support plan. The shortest term is the remark; an injury is a verb phrase. */
export const healthLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'tda, add, tsa, asd, tsl, tdl, tod, toc, ocd, pai, pap, pps, iep, bip, tes, ted, ulis, odd, dys, tdc',
    upper: true,
    caught: ['Ethan a un TSA.', 'M. T. suit un PAP.', 'Une TES l’accompagne, dit la mère de Zoé.'],
    ignored: ['Léa, as-tu fait tes devoirs ?', 'Please add your name, Max.'],
  },
  {
    phrases:
      'tdah, adhd, trouble|troubles du|de|d spectre|langage|attention|apprentissage|opposition|comportement|autistique|anxieux, trouble|troubles anxieux|alimentaire|alimentaires, deficit d attention, attention deficit, autism, autisme, autiste*, autistic, asperger, tourette, syndrome de down|tourette, down syndrome, trisomique*, trisomie',
    notBefore:
      'semaine journee mois sensibilisation livre documentaire conference week month awareness film formation',
    caught: ['Noah a un TDAH.', 'Léa is autistic.'],
    ignored: ['La semaine de l’autisme commence.'],
  },
  {
    phrases:
      'dyslexique*, dyslexie, dyslexia, dyslexic, dyspraxique*, dyspraxie, dyspraxia, dysphasique*, dysphasie, dysorthographique*, dysorthographie, dyscalculique*, dyscalculie, dyscalculia, begaie, begaiement, begue, stutters, stutter, hyperactif*, hyperactive, hyperactivite, surdoue*, douance, deficience intellectuelle|visuelle|auditive, learning disability|disabilities|difficulties, difficulte|difficultes d apprentissage, special needs, besoins particuliers',
    notBefore: 'journee semaine conference atelier sur about week police',
    caught: ['Zoé est dyslexique.'],
    ignored: ['Conférence sur la dyslexie.'],
  },
  {
    phrases:
      'allergique*, allergie, allergies, allergic, allergy, anaphylaxie, anaphylaxis, anaphylactique, epipen, auto|autoinjecteur injecteur, intolerant*, intolerance, intolerante, coeliaque*, celiac, coeliac',
    caught: ['Noël est allergique aux noix.', 'Max has a peanut allergy.'],
    ignored: ['Le pollen vole.'],
  },
  {
    phrases:
      'asthme, asthmatique*, asthma, asthmatic, diabete, diabetique*, diabetes, diabetic, epilepsie, epileptique*, epilepsy, epileptic, eczema, migraine, migraines, scoliose, scoliosis, leucemie, leukemia, cancer, fibrose kystique, anemie, drepanocytose, hemophile, crise d asthme|epilepsie|angoisse|anxiete|panique, crises d asthme|epilepsie|angoisse|anxiete|panique, panic attack|attacks, anxiety attack|attacks, seizure, seizures, convulsions, mononucleose, varicelle, chickenpox, scarlatine, covid, poux, lice, gastro, conjonctivite, pneumonie, pneumonia, otite, grippe, flu, entorse, sprain, foulure, platre, points de suture, stitches, bronchite, strep throat, commotion, concussion, cystic fibrosis, insuline, insulin, insulin pump',
    notBefore: 'contre relais journee levee fonds against',
    caught: ['Pour Marin : asthme.', 'Zoé had an asthma attack.'],
    ignored: ['Une levée de fonds contre le cancer.'],
  },
  {
    phrases:
      'anxiete, anxieux, anxieuse, anxiety, anxious, depression, depressif, depressive, depressed, suicidaire*, suicidal, s automutile, automutilation, self harm, selfharm, scarifie, anorexie, anorexique*, anorexia, boulimie, boulimique*, bulimia, enuresie, encopresie, deprime, deprimee, phobie scolaire, school phobia, idees suicidaires|noires, burnout, traumatisme, trauma',
    notBefore: 'atelier gerer stress examen about conference about gestion',
    caught: ['Jade fait de l’anxiété.'],
    ignored: ['Atelier pour gérer l’anxiété.'],
  },
  {
    phrases:
      'malentendant*, sourd, sourde, deaf, hard of hearing, hearing impaired|aid|aids, malvoyant*, aveugle, blind, visually impaired, appareil|appareils auditif|auditifs, implant cochleaire, handicap, handicape*, disabled, disability, fauteuil roulant, wheelchair, paralysie cerebrale, cerebral palsy, paraplegique, en bequilles, bequilles, crutches, daltonien*, colour|color blind, colorblind',
    notBefore: 'stationnement toilette toilettes acces parking rampe',
    caught: ['Timéo est malentendant.'],
    ignored: ['La rampe pour fauteuil roulant est prête.'],
  },
  {
    phrases:
      'ritalin, concerta, vyvanse, biphentin, strattera, adderall, intuniv, ventolin, ventolin|pompe|inhalateur pompe, pompe, inhalateur, inhaler, puffer, medication, medications, medicament, medicaments, medicine, meds, antidepresseur, antidepresseurs, antidepressants, antibiotique, antibiotiques, antibiotics, melatonine, somniferes, tylenol, advil',
    notBefore: 'armoire boite velo',
    caught: ['Léo prend du Ritalin.'],
    ignored: ['La pompe à vélo est au gymnase.'],
    not: 'velo eau',
  },
  {
    phrases:
      'plan|plans d intervention, plan d accompagnement, ppre, ieps, individual|individualized education plan, behaviour|behavior plan, support plan, safety plan, care plan, learning plan, modified program, adapted program, programme modifie|adapte, aesh, tes, ted, ulis, classe d adaptation, classe specialisee, classe langage, special education, special ed, resource room, educational assistant, mesures|mesure adaptees|adaptee|adaptation, mesure|mesures d adaptation|aide|soutien, tiers temps, tiers-temps, extra time, temps supplementaire, cote 50|53|33|34|12|10|14',
    caught: ['Rose a un plan d’intervention.', 'Max gets extra time.'],
    ignored: ['Le plan de la ville est affiché.'],
  },
  {
    phrases:
      'orthophonie, orthophoniste, orthopedagogue, orthopedagogie, orthoptiste, orthoptie, ergotherapie, ergotherapeute, psychologue, psychologue scolaire, psychologie, psy, pedopsychiatre, psychiatre, psychiatrie, pedopsychiatrie, psychoeducation, psychoeducateur, psychoeducatrice, neuropsychologue, neuropsychologie, travailleuse|travailleur sociale|social, dpj, ase, crip, speech therapy|therapist|therapy, speech pathologist, occupational therapy|therapist, physiotherapie, physiotherapy, physio, psychologist, psychiatrist, therapist, counselling, counseling, social worker, evaluation psychologique|orthophonique|neuropsychologique',
    notBefore: 'notre votre m mme our nouvelle nouveau new metier',
    caught: ['Léa voit un orthophoniste.', 'Rose goes to speech therapy.'],
    ignored: ['Notre psychologue sera là mardi.'],
  },
  {
    phrases:
      'bless~, bless~ gravement, cass~, foul~, fractur~, luxe, ouvert le, coup~ le|au, brul~ la|le|au, tordu*, evanoui*, hospitalis~, oper~, vomi, perdu connaissance, convuls~, saigne du nez, saigne',
    verb: true,
    object: 4,
    through: 'à au aux en',
    needs: '',
    notBefore: 'tasse vitre branche',
    not: 'vitre fenetre crayon regle dent record tasse verre pattes oreilles tete',
    caught: ['Zoé s’est blessée au genou.', 'Enzo s’est cassé le bras.', 'Rose a vomi.'],
    ignored: ['Noah a cassé une vitre.'],
  },
  {
    phrases: 'broke, sprained, fractured, injured, twisted, hurt, hit',
    verb: true,
    object: 3,
    through: '',
    needs:
      'arm leg ankle wrist foot finger knee nose head collarbone elbow hand back toe shoulder hip neck eye chin thumb',
    caught: ['Noah broke his arm.', 'Léa hurt her knee.'],
    ignored: ['Noah broke a record.'],
  },
  {
    phrases:
      'fainted, threw up, vomited, hospitalised, hospitalized, passed out, had surgery, throwing up',
    verb: true,
    caught: ['Max fainted.'],
    ignored: ['Max painted a tree.'],
  },
  {
    phrases:
      'hopital, hospital, hospitalisation, chirurgie, surgery, urgences, fievre, fever, chimiotherapie, chemotherapy, chimio, grossesse, enceinte, pregnant, pregnancy, suivi medical|psychologique|psychiatrique|social, medical appointment, billet medical, certificat medical, rendez vous medical, dispense* d eps|education|sport, arret maladie, sick leave',
    notBefore: 'sainte saint visite collecte metier',
    not: 'sainte saint de',
    caught: ['Jade est à l’hôpital.', 'Max has a fever.'],
    ignored: ['La visite de l’hôpital est annulée.'],
  },
];
