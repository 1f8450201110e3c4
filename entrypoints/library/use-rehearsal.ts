/** Once the first list stands, the page searches while it has nothing to do, so that the first search of a person is no slower than the next. */
import { useEffect } from 'preact/hooks';
import { rehearse } from '../../lib/library/search';
import type { Order } from '../../lib/library/sort-keys';
import { library } from './reads';

export const useRehearsal = (ready: boolean, order: Order): void => {
  useEffect(() => {
    if (!ready) return;
    // What goes wrong shows in the search that is asked for.
    const idle = requestIdleCallback(() => void rehearse(library, order).catch(() => {}));
    return () => cancelIdleCallback(idle);
  }, [ready]);
};
