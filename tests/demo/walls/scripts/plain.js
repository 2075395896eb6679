window.showWall = () => {
  document.body.append(window.makeWall());
  document.body.style.overflow = 'hidden';
};
