// The least a reader could be: stock Readability, its output into a shadow host. What the whole of Lectern is timed against.
import { Readability } from '@mozilla/readability';

const article = new Readability(document.cloneNode(true) as Document).parse();
const host = document.createElement('bare-probe');
host.attachShadow({ mode: 'open' }).innerHTML = article?.content ?? '';
document.body.style.display = 'none';
document.documentElement.append(host);
