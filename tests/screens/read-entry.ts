export { readPage } from '../../utils/read-page';
export { readAddress } from '../../utils/readers';
