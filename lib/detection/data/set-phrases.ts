/** Fixed phrases, titles and feasts that hold a given name or a surname; folded words, one space apart. */
export const setPhrases: ReadonlySet<string> = new Set(
  `noah s ark,old macdonald,old mcdonald,hey jude,frere jacques,papa noel,pere noel,joyeux noel,petit papa noel,first noel,
petit nicolas,petit prince,petit pierre,max la menace,rose des vents,olive et tom,pierre feuille ciseaux,jean coutu,tim hortons,
victoria day,saint valentin,bloody mary,harry potter,alice au pays,alice in wonderland,romeo et juliette,romeo and juliet,
jules cesar,roi david,peter pan,jack o lantern,jack frost,uncle sam,oncle sam,simon dit,simon says,adam et eve,adam and eve,
tom et jerry,tom and jerry,tom sawyer,marie antoinette,vierge marie,notre dame,grand pierre,jean de la lune,cadet rousselle,
au clair de la lune mon ami pierrot,mary had a little lamb,jack and jill,georgie porgie,amelie poulain,arsene lupin,max et lili,
mere teresa,fleur de lys,rose bonbon,eau de rose,grace à,will power,good will,sacre charlemagne,roch voisine,
claire fontaine,à la claire fontaine,pomme d ambre,bonhomme carnaval,dora la,thomas the tank,clifford the,charlotte s web`
    .split(/[,\n]+/)
    .map((phrase) => phrase.trim()),
);
