export { readAddress } from '../../utils/explain';
export { readPage } from '../../utils/read-page';
