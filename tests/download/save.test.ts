import { beforeEach, expect, it, vi } from 'vitest';
import { save } from '../../lib/download/save';

interface Item {
  id: number;
  state: string;
  error?: string;
  fileSize: number;
}
type Listener = (change: { id: number; state: { current: string }; error?: { current: string } }) => void;

/** A browser that has, or has not, the permission, and ends every download as `item` says. */
const made = vi.hoisted(() => ({ allowed: true, item: {} as Item, listeners: new Set<Listener>() }));
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { contains: async () => made.allowed },
    downloads: {
      download: async () => {
        setTimeout(() => {
          const { id, state, error } = made.item;
          for (const listen of made.listeners)
            listen({ id, state: { current: state }, ...(error ? { error: { current: error } } : {}) });
        });
        return made.item.id;
      },
      search: async () => (made.listeners.size > 0 ? [{ ...made.item, state: 'in_progress' }] : [made.item]),
      onChanged: {
        addListener: (listen: Listener) => made.listeners.add(listen),
        removeListener: (listen: Listener) => made.listeners.delete(listen),
      },
    },
  },
}));

const blob = new Blob(['{"format":"tifa-corpus"}\n']);
beforeEach(() => Object.assign(made, { allowed: true, item: { id: 7, state: 'complete', fileSize: blob.size } }));

it('says that a download is whole when it has the size of the Blob', async () => {
  expect(await save(blob, 'a.json')).toBe('whole');
  expect(made.listeners.size).toBe(0);
});

it('throws where a download is shorter, was interrupted, or was cancelled', async () => {
  made.item.fileSize = 10;
  await expect(save(blob, 'a.json')).rejects.toThrow('interrupted');
  made.item = { id: 7, state: 'interrupted', error: 'USER_CANCELED', fileSize: 0 };
  await expect(save(blob, 'a.json')).rejects.toThrow('USER_CANCELED');
});

it('does not claim to have looked where the permission is missing', async () => {
  made.allowed = false;
  const link = { href: '', download: '', click: vi.fn() };
  vi.stubGlobal('document', { createElement: () => link });
  expect(await save(blob, 'a.json')).toBe('unchecked');
  expect(link).toMatchObject({ href: expect.stringMatching(/^blob:/), download: 'a.json' });
  expect(link.click).toHaveBeenCalledOnce();
});
