package nl.nplv.wbmgp;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.nplv.test.RealServers;
import nl.nplv.test.contract.ServiceContract;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ContractTest extends ServiceContract {}
