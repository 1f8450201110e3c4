import { render } from 'preact';
import { PanelPage } from './PanelPage';

render(<PanelPage />, document.getElementById('app')!);
