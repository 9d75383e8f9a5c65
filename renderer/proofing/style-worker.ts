import type { StyleAsk } from './style-desk';
import { styleWork } from './style-work';

// Looks texts through for their style where nobody waits: it is ended from outside when a rule never comes to an end.
const work = styleWork((reply) => postMessage(reply));
addEventListener('message', ({ data }: MessageEvent<StyleAsk>) => work(data));
