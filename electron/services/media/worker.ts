import { serveJobs } from '../apart/serve';
import { runMediaJob } from './media-job';

serveJobs(runMediaJob);
