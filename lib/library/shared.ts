/** Which texts more than one article has. */
import { Dexie } from 'dexie';
import type { Database } from './tables';

/** Their `textKey`s, from the index alone. The cursor is the browser's own: over so many keys a wrapped one costs thrice. */
export const sharedTextKeys = (db: Database): Promise<Set<string>> =>
  db.transaction('r', db.listings, ({ idbtrans }) => {
    const request = idbtrans.objectStore('listings').index('textKey').openKeyCursor();
    return new Dexie.Promise<Set<string>>((resolve, reject) => {
      const shared = new Set<string>();
      let before = '';
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(shared);
        const key = cursor.key as string;
        if (key === before) shared.add(key);
        before = key;
        cursor.continue();
      };
    });
  });
