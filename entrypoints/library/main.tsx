import { render } from 'preact';
import { LibraryPage } from './LibraryPage';

render(<LibraryPage />, document.getElementById('app')!);
