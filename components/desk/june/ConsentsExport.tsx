import { useState } from 'preact/hooks';
import type { Page } from '../../../lib/screens/page.ts';
import { NewPassphrase } from '../backup/NewPassphrase.tsx';
import { useWork } from '../backup/use-work.ts';
import { Opener } from './Opener.tsx';
import { useJune } from './words.ts';

interface Props {
  page: Page;
  year: string;
  /** A record names such a file already. */
  made: boolean;
}

/** The consents of the year in a sealed file for the principal, and the signed record that names it. */
export function ConsentsExport({ page, year, made }: Props) {
  const { end: words } = useJune();
  const work = useWork();
  const [name, setName] = useState<string | null>(null);
  const seal = (passphrase: string) =>
    work.run(async (progress) => {
      const { name: saved, ...said } = await page.june.saveConsents(year, passphrase, progress);
      setName(saved);
      await page.write('signConsentsExport', { schoolYear: year, ...said });
    });
  return (
    <>
      {!made && <p class="sub">{words.exportText}</p>}
      {name && <p role="status">{words.made(name)}</p>}
      {!name && !made && (
        <Opener label={words.make}>
          {() => (
            <NewPassphrase
              act={words.make}
              share={work.share}
              error={work.error}
              onChosen={(passphrase) => void seal(passphrase)}
            />
          )}
        </Opener>
      )}
    </>
  );
}
