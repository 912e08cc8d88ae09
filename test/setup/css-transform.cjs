// As in webpack.config.js: an imported style sheet is its text.
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
