import { useState } from 'preact/hooks';
import { settings } from '../copy/settings';
import type { Language } from '../copy/types';

export interface CommandKey {
  name: string;
  /** As the browser writes it; empty where none is set. */
  shortcut: string;
}

export interface KeysProps {
  language: Language;
  keys: readonly CommandKey[];
  /** Firefox rebinds here; answers false where it refuses the key. */
  onSet?(name: string, shortcut: string): Promise<boolean>;
  /** Chromium has a page of its own for it. */
  onOpen?(): void;
}

/** The commands with their keys. */
export function Keys({ language, keys, onSet, onOpen }: KeysProps) {
  const copy = settings[language];
  const [refused, setRefused] = useState('');
  const names = Object.keys(copy.commands);
  const inOrder = keys.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name));
  return (
    <>
      <p class="fine">{copy.keysText}</p>
      <table>
        <tbody>
          {inOrder.map((key) => (
            <tr key={key.name}>
              <th scope="row" id={`key-${key.name}`}>
                {copy.commands[key.name] ?? key.name}
              </th>
              <td>
                {onSet ? (
                  <input
                    aria-labelledby={`key-${key.name}`}
                    placeholder={copy.keyHint}
                    value={key.shortcut}
                    onChange={(event) =>
                      void onSet(key.name, event.currentTarget.value.trim()).then((done) =>
                        setRefused(done ? '' : key.name),
                      )
                    }
                  />
                ) : key.shortcut ? (
                  <kbd>{key.shortcut}</kbd>
                ) : (
                  <span class="fine">{copy.keyNone}</span>
                )}
                {refused === key.name && (
                  <p class="fine" role="alert">
                    {copy.keyRefused}
                  </p>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {onOpen && (
        <div>
          <button type="button" onClick={onOpen}>
            {copy.keysOpen}
          </button>
        </div>
      )}
    </>
  );
}
