const french =
  /(?<![\p{L}\p{M}])(?:le|la|les|un|une|des|du|de|et|est|sont|à|au|aux|pour|dans|avec|que|qui|ce|cette|nous|vous|votre|notre|mon|ma|mes|son|sa|ses|sur|pas|il|elle|ils|tu|je|par|sans|très|bravo|merci|bonjour|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?:[cdlnsjm]|qu)['’](?=\p{L})/giu;
/** A word in small letters with a French accent; names keep theirs in any language. */
const accented = /(?<![\p{L}\p{M}])\p{Ll}*[àâçèéêëîïôûù]\p{Ll}*/gu;
const english =
  /(?<![\p{L}\p{M}])(?:the|and|is|are|was|were|to|of|for|in|with|that|who|this|we|you|your|our|my|his|her|their|not|please|thank|thanks|hello|hi|at|will|has|have|by|from|it|up|be|if|do|can|then|when|great|good|late|work|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\p{L}\p{M}])|\p{L}['’]s(?!\p{L})/giu;

/** The language of a draft, by its function words; French where they do not tell. */
export function languageOf(text: string): 'fr' | 'en' {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(english) > count(french) + count(accented) ? 'en' : 'fr';
}
