import { SectionHead } from '../shared/SectionHead.tsx';
import type { AccessProps } from './Accesses.tsx';
import { SystemPart } from './SystemPart.tsx';
import { useAccesses } from './words.ts';

/** Every system's register; `gone`: what the address named is no longer there. */
export function AccessList({ gone = false, ...props }: AccessProps & { gone?: boolean }) {
  const { read, side } = props;
  const words = useAccesses();
  return (
    <>
      <SectionHead wide title={words.titles[side]} sub={words.text[side]}>
        <a class={`btn ${read.systems.length === 0 ? 'primary' : ''}`} href="#acces/registres">
          {words.registers.open}
        </a>
      </SectionHead>
      {gone && <p class="error-note">{words.page.gone}</p>}
      {read.systems.length === 0 && <p>{words.noRegister}</p>}
      {read.systems.map((system) => (
        <SystemPart key={system.template.id} {...props} system={system} />
      ))}
    </>
  );
}
