const french =
  /(?<![\p{L}\p{M}])(?:le|la|les|un|une|des|du|de|et|est|sont|à|au|aux|pour|dans|avec|que|qui|ce|cette|nous|vous|votre|notre|mon|ma|mes|son|sa|ses|sur|pas|bravo|merci|bonjour|(?:[dlnsjm]|qu)['’])(?![\p{L}\p{M}])|[dlnsjm]['’](?=\p{L})/giu;
const english =
  /(?<![\p{L}\p{M}])(?:the|a|an|and|is|are|was|were|to|of|for|in|with|that|who|this|we|you|your|our|my|his|her|their|on|not|please|thank|thanks|hello|hi|at|will|has|have|by|from)(?![\p{L}\p{M}])|\p{L}['’]s(?!\p{L})/giu;

/** The language of a draft, by its function words; French where they do not tell. */
export function languageOf(text: string): 'fr' | 'en' {
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return count(english) > count(french) ? 'en' : 'fr';
}
