declare module 'closure-field' {
  interface ClosureField {
    getElement(): HTMLElement;
    getCleanContents(): string;
  }
  /** Makes the element a field of the Closure Library; see `test/pages/closure-library.ts`. */
  export function closureField(element: HTMLElement): ClosureField;
}
