/** An empty library says how to fill it. */
import type { JSX } from 'preact';
import { useSetting } from './context';

export const Welcome = (): JSX.Element => {
  const { copy } = useSetting();
  return (
    <section class="page narrow stack empty">
      <h1>{copy.list.emptyTitle}</h1>
      <p>{copy.list.empty}</p>
      <p>
        <a href="#/files">{copy.nav.files}</a>
      </p>
    </section>
  );
};
