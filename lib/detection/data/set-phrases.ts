/** Fixed phrases, titles and feasts that hold a given name or a surname; folded words, one space apart. */
export const setPhrases: ReadonlySet<string> = new Set(
  `noah s ark,old macdonald,old mcdonald,hey jude,frere jacques,papa noel,pere noel,joyeux noel,petit papa noel,first noel,
petit nicolas,petit prince,petit pierre,max la menace,rose des vents,olive et tom,pierre feuille ciseaux,jean coutu,tim hortons,
victoria day,saint valentin,bloody mary,harry potter,alice au pays,alice in wonderland,romeo et juliette,romeo and juliet,
jules cesar,roi david,peter pan,jack o lantern,jack frost,uncle sam,oncle sam,simon dit,simon says,adam et eve,adam and eve,
tom et jerry,tom and jerry,tom sawyer,marie antoinette,vierge marie,notre dame,grand pierre,jean de la lune,cadet rousselle,
au clair de la lune mon ami pierrot,mary had a little lamb,jack and jill,georgie porgie,amelie poulain,arsene lupin,max et lili,
mere teresa,fleur de lys,rose bonbon,eau de rose,grace à,will power,good will,sacre charlemagne,roch voisine,
charlie et la chocolaterie,charlie and the chocolate,james et la,robin des bois,robin hood,jack et le haricot,jack et les haricots,
jack and the beanstalk,jack and the,pierre et le loup,peter and the wolf,blanche neige,snow white,boucle d or,oscar et la dame rose,
les malheurs de sophie,malheurs de sophie,max et les maximonstres,tom pouce,tom thumb,lily of the valley,rose tremiere,rose des sables,
patience please,please patience,patience svp,patience stp,prudence svp,prudence s il,grace period,grace days,summer camp,summer school,summer break,
summer reading,summer fun,summer holidays,summer vacation,autumn leaves,autumn break,hope to,hope you,hope this,hope that,hope we,hope all,
faith in,joy of,joy to the world,jour de mai,premier mai,noel des,noel du campeur,bill of rights,mark your,mark the date,will you,will we,
will they,will there,will the,will be,grace a,angel food,ange gardien,anges gardiens,fleur de sel,rose window,rose garden,marine biology,
dominique en,jasmin blanc,the jasmin,charles perrault,jean valjean,tintin et,la petite sirene,martine a,martine à la,emilie jolie,
sacha et,matilda de,dora and,diego and,franklin la tortue,franklin the turtle,caillou et,ernest et celestine,simon says,elliot moose,
clementine de,victor hugo,hugo cabret,oliver twist,olivier twist,alexandre le grand,charles le chauve,clovis et,catherine la grande,
leo et popi,mimi cracra,zoe et theo,tom and lili,lea et leo,ariel la petite,juliette et romeo,jacques cartier,jeanne d arc,jeanne mance,
claire fontaine,à la claire fontaine,pomme d ambre,bonhomme carnaval,dora la,thomas the tank,clifford the,charlotte s web`
    .split(/[,\n]+/)
    .map((phrase) => phrase.trim()),
);
