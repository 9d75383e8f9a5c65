import { serveJobs } from '../apart/serve';
import { runJob } from './convert-job';

serveJobs(runJob);
