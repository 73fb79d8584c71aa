import { useContext } from 'preact/hooks';
import { scopeName } from '../../lib/policy/scope-name.ts';
import { LanguageContext } from '../shared/language.ts';
import { PackSpoken } from '../shared/pack-spoken.ts';
import { useConsents } from './words.ts';

/** Gives the name of a consent's scope. */
export function useScopeName(): (scope: string) => string {
  const { scopes } = useConsents();
  const lang = useContext(LanguageContext);
  const pack = useContext(PackSpoken);
  return (scope) => scopeName(scope, lang, scopes, pack);
}
