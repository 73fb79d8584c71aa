import './forms.css';
import type { SectionProps } from '../Desk.tsx';
import { useDesk } from '../words.ts';
import { MakeForms } from './MakeForms.tsx';
import { ReceiveForms } from './ReceiveForms.tsx';
import { useForms } from './words.ts';

/** Consent forms (Annexe A): made and given out, or come back; the address says which, and may name group and platform. */
export function Forms({ page, register, rest }: SectionProps) {
  const words = useForms();
  const { sections } = useDesk();
  const receiving = rest[0] === 'revenus';
  return (
    <>
      <header class={`head ${receiving ? 'wide' : ''}`}>
        <h1>{sections.formulaires}</h1>
        <nav class="form-tabs" aria-label={words.tabs}>
          <a href="#formulaires" aria-current={receiving ? undefined : 'page'}>
            {words.make}
          </a>
          <a href="#formulaires/revenus" aria-current={receiving ? 'page' : undefined}>
            {words.receive}
          </a>
        </nav>
      </header>
      {receiving ? (
        <ReceiveForms page={page} register={register} />
      ) : (
        <MakeForms page={page} register={register} rest={rest} />
      )}
    </>
  );
}
