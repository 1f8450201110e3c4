/** The card's own style: it lives in a closed shadow root, out of the page's reach and out of reach of the page's rules. */
export const cardStyle = `
:host { all: initial; display: block !important; visibility: visible !important; opacity: 1 !important; position: fixed !important; z-index: 2147483647 !important; inset: auto; margin: 0; padding: 0; border: 0;
  background: none; color-scheme: light dark; }
.card { box-sizing: border-box; width: max-content; min-width: 264px; max-width: min(380px, calc(100vw - 16px)); overflow: auto; padding: 12px 14px 0;
  border: 1px solid light-dark(#d9d0c3, #4a4540); border-radius: 12px; background: light-dark(#fffdf9, #242220);
  color: light-dark(#26221e, #ece7df); box-shadow: 0 6px 28px rgb(0 0 0 / 22%);
  font: 14px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; text-align: start; }
.card:focus { outline: 2px solid light-dark(#8f2b20, #f0a094); }
header, footer { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 8px; }
.kind { font-weight: 650; text-decoration: underline var(--kind) 3px; text-underline-offset: 4px; }
.type, .standing, .place, dt, .library { color: light-dark(#655d54, #b3aaa0); }
.standing { padding: 0 7px; border-radius: 9px; background: light-dark(#e8f1e8, #1f3125); color: light-dark(#2c633a, #93cfa0); font-size: 12px; }
.place { margin-inline-start: auto; font-variant-numeric: tabular-nums; font-size: 12px; white-space: nowrap; }
dl { display: grid; grid-template-columns: minmax(4em, max-content) minmax(0, 1fr); gap: 3px 10px; margin: 8px 0 0; }
dl div { display: contents; }
dt::first-letter { text-transform: uppercase; }
dt, dd, p { margin: 0; overflow-wrap: anywhere; }
.library { margin-top: 8px; font-size: 13px; }
footer { position: sticky; bottom: 0; padding: 10px 0; background: inherit; }
button, select { box-sizing: border-box; min-height: 28px; padding: 1px 9px; border: 1px solid light-dark(#8b8175, #857c72);
  border-radius: 7px; background: light-dark(#ffffff, #2c2a27); color: inherit; font: inherit; font-size: 13px; cursor: pointer; }
select { max-width: 8.5em; }
.place button { min-width: 24px; min-height: 24px; padding: 0; border-color: transparent; background: none; font-size: 16px; line-height: 1; }
button:hover { background: light-dark(#f2eee7, #383531); }
button:focus-visible, select:focus-visible { outline: 2px solid light-dark(#8f2b20, #f0a094); outline-offset: 1px; }
.failed { padding-bottom: 10px; color: light-dark(#8f2b20, #f0a094); font-size: 13px; }
.failed:empty { display: none; }
@media (forced-colors: active) { .card { border: 2px solid CanvasText; } }
`;
