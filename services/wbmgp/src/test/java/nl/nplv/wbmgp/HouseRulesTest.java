package nl.nplv.wbmgp;

import nl.nplv.test.HouseRules;

class HouseRulesTest extends HouseRules {}
