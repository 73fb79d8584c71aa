import type { LexiconEntry } from '../lexicon.ts';

/** More of health by its topics: body, senses, skin, mind, treatment, help. Shares its rules with health.ts. */
export const ailmentLexicon: readonly LexiconEntry[] = [
  {
    phrases:
      'hypoglycemie, hyperglycemie, hypertension, verrue, verrues, acne, infection, infections, reaction allergique|anaphylactique|aux|au, maladie auto|autoimmune|chronique|rare|mentale|genetique|pulmonaire|degenerative|hereditaire|inflammatoire|renale|infectieuse, maladie auto immune, pilule, pilules, comprimes, tics, tics nerveux, probleme|problemes de vision|vue|sante|audition|peau|coeur|sommeil|dos|memoire|poids|dependance, retard intellectuel|moteur|global|cognitif, deficience langagiere|motrice|physique, prothese, protheses, corset, fauteuil, cicatrices, brulure, brulures, phobie, obesite, obese, surpoids, myope, astigmate, reeducation, fracture, trouble|troubles deficitaire|obsessionnel|dys|visuel|visuels|auditif|auditifs|neurologique|psychique|developpemental|langagier|affectif|envahissant, stress post, premature, prematuree, burn out, optometriste, ophtalmologue, nutritionniste, psychomotricien, psychomotricienne, psychomotricite, toxicomanie, sevrage, logiciel d aide, lexibar, wordq, antidote, douleur|douleurs thoracique|thoraciques|chronique|chroniques|abdominales, douleurs, plaies, bandage, pansement, ortheses, enflure, ecchymose, ecchymoses, seance|seances de physio|kine|orthophonie|radiotherapie, recuperation',
    notBefore:
      'journee semaine mois sensibilisation sur about contre conference livre police sans bac poubelle',
    not: 'chimique musicale generale',
    // caught: Noah fait de l’hypoglycémie. | Rose a un retard moteur. | Léo porte un corset.
    // ignored: Conférence sur la maladie mentale. | Une réaction chimique.
  },
  {
    phrases:
      'low|high blood sugar|pressure, rash, rashes, skin condition, on the spectrum, meltdown, meltdowns, sensory overload|issues|processing|needs, bloody nose, speech impediment|disorder, leg|back brace, braces on, immunocompromised, immune disorder|deficiency, feeding tube, pills, prescription, chronic pain|illness|fatigue|condition, mental health, strep, incontinent, prosthetic, prosthesis, chicken pox, nearsighted, farsighted, eye patch, full time aide, an aide, one on one support|aide, reading intervention, resource teacher, sling, black eye, bruise, bruises, rehab, withdrawal, ptsd, panic disorder, mood disorder, tics, school counsellor|counselor, hyperventilating, brace, vision|hearing loss|problems|test, food allergies, dietary restriction|restrictions',
    notBefore: 'about on awareness week our month candy the',
    // caught: Max has low blood sugar. | Zoe wears a leg brace. | Max is on the spectrum.
    // ignored: Mental about mental health week.
  },
  {
    phrases: 'top, tslo, hdaa, tspt, avs, fasd, spd, pda, slp, bvc, tdi, tca, imc, pei, ppi',
    upper: true,
    notBefore: 'le la notre les',
    // caught: Enzo a un TOP. | Max has FASD.
    // ignored: Max est au top ! | Notre AVS est absente.
  },
  {
    phrases:
      'mutil~, entend mal, voit mal|flou|double, respire mal|difficilement, pique*|piquee par une|un|des, boitait, boitille, tolere pas|aucun, digere pas|mal, peut|pouvait pas courir|marcher|respirer|ecrire, fait pipi, mouill~ son|ses, souill~ son|ses, porte des|ses lunettes|verres|lentilles, difficulte à respirer|marcher|voir|entendre, stung by, limp+, wet his|her pants, soiled his|her, wears|needs glasses|braces, scraped, bruised, burned, trouble|difficulty seeing|hearing|breathing|walking|sleeping, self harm+, collapsed, hyperventilated, swollen, lost consciousness, perdu du poids, maigri',
    verb: true,
    negation: 'kept',
    object: 2,
    needs: '',
    // caught: Rose entend mal. | Max got stung by a bee. | Léo porte des lunettes.
    // ignored: On entend la pluie. | Une boite.
  },
];
