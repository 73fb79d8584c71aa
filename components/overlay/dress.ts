/** How the overlay's styles come into its root. */
export type Dress = (root: ShadowRoot, css: string) => void;

/** A content script's style element stands outside the page's policy, in both browsers. */
export const byElement: Dress = (root, css) => {
  const sheet = document.createElement('style');
  sheet.textContent = css;
  root.append(sheet);
};

/** Vigie's own pages allow no style element (docs/design.md "The package"). */
export const byAdoption: Dress = (root, css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
};
