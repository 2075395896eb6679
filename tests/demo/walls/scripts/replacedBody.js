window.showWall = () => {
  document.body.innerHTML = window.WORDS;
};
