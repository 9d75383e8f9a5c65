import { serveJobs } from '../apart/serve';
import { runSubjectJob } from './subject-job';

serveJobs(runSubjectJob);
