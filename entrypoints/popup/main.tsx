import { render } from 'preact';
import { PopupPage, start } from './PopupPage';

render(<PopupPage {...(await start())} />, document.getElementById('app')!);
