import './posts.css';
import type { SectionProps } from '../Desk.tsx';
import { Already } from './Already.tsx';
import { PostList } from './PostList.tsx';

/** The ledger, or what is done about a post made by mistake. */
export function Posts({ page, register, rest }: SectionProps) {
  const [part, post = null] = rest;
  return part === 'deja' ? (
    <Already page={page} register={register} post={post} />
  ) : (
    <PostList page={page} register={register} />
  );
}
