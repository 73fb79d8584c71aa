import { fromHex } from '../bytes.ts';

/**
 * 256 words of nature, one for each byte. No two share their first four letters, and none is easily heard as another;
 * they are the same in both languages, so that two people can compare whatever language each reads. Never reorder.
 */
const list = `
abeille abricot acacia aigle albatros alizé alouette alpage amande ambre ananas anémone
antilope arbuste ardoise arnica asperge aubépine aurore automne avalanche avoine azalée azur
bambou banquise baobab basalte basilic bégonia belette bison bleuet blizzard bosquet bouleau
bouquetin bourgeon brise brocoli brouillard bruyère cabri cacao cactus caillou cannelle capucine
carotte cascade cèdre céleri chamois chenille cheval ciboulette cigogne citron clairière clémentine
coccinelle colibri colline comète coquelicot corail coriandre cormoran coucou crevette crique cristal
cyclamen cygne cyprès dahlia daim datte dauphin delta désert diamant dorade ébène
éclair écorce écureuil églantine émeraude épinard érable escargot estuaire étoile eucalyptus falaise
faon fauvette fenouil feuille figuier flocon fontaine fougère fourmi framboise furet galaxie
gazelle geai genévrier gentiane geyser gingembre girafe giroflée givre glacier glycine goyave
granit grillon groseille guépard hérisson hermine héron hibiscus hibou hirondelle houblon houx
huître iceberg impala indigo jacinthe jade jaguar jasmin jonquille kangourou kiwi koala
lagune laitue lapin laurier lézard libellule lichen lierre lilas lionceau loutre luzerne
lynx magnolia mandarine mangue marécage marguerite merle mésange météore mimosa mirabelle moineau
morille mousse mouton mulot myosotis nacre narcisse narval nectar neige nénuphar noisette
océan ocelot okapi olivier opale oranger orchidée origan ourson palmier panda pangolin
papaye papillon paprika pâquerette passereau pêche pélican perdrix persil pétale peuplier piment
pistache plaine planète plume potiron prairie primevère printemps quinoa racine radis rainette
rivage rivière rocher romarin rosée rossignol ruisseau safran salamandre saphir sauge saumon
savane scarabée sequoia sésame silex soleil souci sureau tamaris tempête tilleul tonnerre
torrent tortue toucan toundra trèfle truite tulipe turquoise vallée vendange verger verveine
violette yucca zénith zinnia
`;
export const fingerprintWordList: readonly string[] = list.trim().split(/\s+/u);

/** How many words are compared: 64 bits, so that nobody finds another key with the same words. */
const shown = 8;

/** The words of a fingerprint (hexadecimal), which two people compare by voice. */
export function fingerprintWords(fingerprint: string): string[] {
  const bytes = fromHex(fingerprint.slice(0, 2 * shown));
  return Array.from(bytes, (byte) => fingerprintWordList[byte] ?? '');
}
