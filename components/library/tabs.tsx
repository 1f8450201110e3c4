/** Tabs in the sense of WAI-ARIA: arrows move, the chosen one is in the tab order. */
import type { ComponentChildren, JSX } from 'preact';

export interface TabsProps<Id extends string> {
  label: string;
  tabs: readonly { id: Id; label: string; count?: number }[];
  current: Id;
  onTab: (id: Id) => void;
  children: ComponentChildren;
}

export const Tabs = <Id extends string>(props: TabsProps<Id>): JSX.Element => {
  const at = props.tabs.findIndex((tab) => tab.id === props.current);
  const prefix = props.tabs.map((tab) => tab.id).join('-');
  return (
    <>
      <div
        class="tabs"
        role="tablist"
        aria-label={props.label}
        onKeyDown={(event) => {
          const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
          if (by === 0) return;
          const next = props.tabs[(at + by + props.tabs.length) % props.tabs.length]!;
          props.onTab(next.id);
          globalThis.document?.getElementById(`${prefix}-${next.id}`)?.focus();
          event.preventDefault();
        }}
      >
        {props.tabs.map((tab) => (
          <button
            key={tab.id}
            id={`${prefix}-${tab.id}`}
            type="button"
            role="tab"
            aria-selected={tab.id === props.current}
            aria-controls={`${prefix}-panel`}
            tabIndex={tab.id === props.current ? 0 : -1}
            onClick={() => props.onTab(tab.id)}
          >
            {tab.label}
            {tab.count !== undefined && <span class="numbers fine">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${prefix}-panel`} role="tabpanel" aria-labelledby={`${prefix}-${props.current}`}>
        {props.children}
      </div>
    </>
  );
};
