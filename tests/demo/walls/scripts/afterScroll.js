window.showWall = () => {
  const onScroll = () => {
    if (scrollY < 400) return;
    removeEventListener('scroll', onScroll);
    document.body.append(window.makeWall());
  };
  addEventListener('scroll', onScroll);
};
