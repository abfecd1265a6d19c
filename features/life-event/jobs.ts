export { followBundles } from './mutations'
