/**
 * A file's name as text to be read by the detectors, of the same length, so that offsets are those of the name:
 * `Demarche_Jean-Christophe_Roy.pdf` → `Demarche Jean-Christophe Roy    `.
 */
export function readableFileName(name: string): string {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/, (extension) => ' '.repeat(extension.length));
  return stem.replace(/[_.+]/g, ' ');
}
